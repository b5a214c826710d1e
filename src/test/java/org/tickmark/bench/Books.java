package org.tickmark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tickmark.language.Span;

/** A text of 200,000 words as long books have them, drawn with a seed: no sentence twice, frequent words frequent. */
final class Books {

    static final int WORDS = 200_000;
    static final int CLAIMS = 5_000;
    private static final int VOCABULARY = 20_000;
    private static final int SENTENCES_A_BLOCK = 6;

    private Books() {}

    /** Words of sentences, the sentences in blocks. */
    static String some(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        int words = 0;
        for (int sentence = 0; words < WORDS; sentence++) {
            text.append(text.isEmpty() ? "" : sentence % SENTENCES_A_BLOCK == 0 ? "\n" : " ");
            int length = 6 + random.nextInt(20);
            for (int i = 0; i < length; i++) {
                String word = word(random, seed);
                text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
            }
            text.append('.');
            words += length;
        }
        return text.toString();
    }

    /** The same with that share of its words replaced. */
    static String edited(String text, double share, long seed) {
        var random = new Random(seed);
        var edited = new StringBuilder();
        for (String part : text.split("(?<=[ \n])")) {
            boolean changes = random.nextDouble() < share
                    && Character.isLetter(part.charAt(0))
                    && part.endsWith(" ")
                    && !part.contains(".");
            edited.append(changes ? word(random, seed) + " " : part);
        }
        return edited.toString();
    }

    /** Three words to a whole sentence, spread over the text. */
    static List<Span> claims(String text, long seed) {
        var random = new Random(seed);
        var claims = new ArrayList<Span>();
        while (claims.size() < CLAIMS) {
            int start = text.indexOf(' ', random.nextInt(text.length() - 400)) + 1;
            int end = start;
            for (int words = 3 + random.nextInt(12); words > 0; words--) {
                end = text.indexOf(' ', end + 1);
            }
            if (text.substring(start, end).indexOf('\n') < 0) {
                claims.add(new Span(start, end));
            }
        }
        return claims;
    }

    /** By Zipf's law, roughly: the square makes low numbers frequent. */
    private static String word(Random random, long seed) {
        double draw = random.nextDouble();
        int number = (int) (VOCABULARY * draw * draw * draw);
        if (number % 29 == 7) {
            return String.valueOf(number + 100);
        }
        var word = new StringBuilder();
        for (int rest = number + 30 + (int) (seed % 3) * 7; rest > 0; rest /= 20) {
            word.append("bcdfghklmnprstvwxzjq".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
