package org.tickmark.anchoring.internal;

import java.util.Arrays;

/**
 * How much two sentences share: their words as bags, a rare word weighing more than a frequent one (1/(2 + ln n), so
 * that a changed figure counts and "the" hardly does). Dice's measure: twice the common over the sum.
 */
final class Similarity {

    private final Reading old;
    private final Reading fresh;
    private final float[] weightOf;
    private final int[][] oldBags;
    private final int[][] newBags;
    private final float[] oldWeights;
    private final float[] newWeights;

    Similarity(Reading old, Reading fresh, Lexicon words) {
        this.old = old;
        this.fresh = fresh;
        weightOf = new float[words.size()];
        for (int i = 0; i < weightOf.length; i++) {
            weightOf[i] = (float) (1 / (2 + Math.log(words.count(i))));
        }
        oldBags = new int[old.sentences][];
        newBags = new int[fresh.sentences][];
        oldWeights = new float[old.sentences];
        newWeights = new float[fresh.sentences];
    }

    float oldWeight(int sentence) {
        oldBag(sentence);
        return oldWeights[sentence];
    }

    float newWeight(int sentence) {
        newBag(sentence);
        return newWeights[sentence];
    }

    float of(int oldSentence, int newSentence) {
        float both = oldWeight(oldSentence) + newWeight(newSentence);
        return both == 0 ? 0 : 2 * common(oldSentence, newSentence) / both;
    }

    float common(int oldSentence, int newSentence) {
        int[] a = oldBag(oldSentence);
        int[] b = newBag(newSentence);
        float sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += weightOf[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** What two neighbours share with one, no word of which counts twice: of two merged, of one split. */
    float commonOfTwo(int[] first, int[] second, int[] one) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Arrays.sort(both);
        float sum = 0;
        for (int i = 0, j = 0; i < both.length && j < one.length; ) {
            if (both[i] == one[j]) {
                sum += weightOf[both[i]];
                i++;
                j++;
            } else if (both[i] < one[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    int[] oldBag(int sentence) {
        if (oldBags[sentence] == null) {
            oldBags[sentence] = bag(old, sentence);
            oldWeights[sentence] = weight(oldBags[sentence]);
        }
        return oldBags[sentence];
    }

    int[] newBag(int sentence) {
        if (newBags[sentence] == null) {
            newBags[sentence] = bag(fresh, sentence);
            newWeights[sentence] = weight(newBags[sentence]);
        }
        return newBags[sentence];
    }

    private float weight(int[] bag) {
        float sum = 0;
        for (int id : bag) {
            sum += weightOf[id];
        }
        return sum;
    }

    private static int[] bag(Reading reading, int sentence) {
        int from = reading.firstToken[sentence];
        int to = reading.firstToken[sentence + 1];
        int[] bag = new int[to - from];
        int k = 0;
        for (int t = from; t < to; t++) {
            if (reading.tokens.isWord(t)) {
                bag[k++] = reading.tokens.id(t);
            }
        }
        bag = Arrays.copyOf(bag, k);
        Arrays.sort(bag);
        return bag;
    }
}
