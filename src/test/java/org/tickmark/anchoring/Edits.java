package org.tickmark.anchoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.tickmark.anchoring.Draft.Claim;
import org.tickmark.anchoring.Draft.Fate;
import org.tickmark.anchoring.Draft.Sentence;

/** What writers, and those who want to deceive, do to a text. Each edit says in the draft where the claims went. */
enum Edits {
    FIGURE_CHANGED,
    WORD_CHANGED,
    NEGATION_ADDED,
    QUOTES_ADDED,
    SENTENCE_DELETED,
    SENTENCE_MOVED,
    SENTENCE_COPIED,
    SENTENCE_ADDED,
    BLOCK_MOVED,
    BLOCK_MOVED_AND_EDITED,
    BLOCK_SPLIT,
    BLOCKS_MERGED,
    SENTENCES_MERGED,
    FIGURES_SWAPPED,
    LOOKALIKE_WHILE_GONE,
    LOOKALIKE_BESIDE,
    ALL_TYPOGRAPHIC,
    EMOJI_BEFORE,
    MANY_WORDS;

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final String[] OTHERS = {"Zembla", "quorum", "Tarnow", "wexel", "Brando", "Limpopo"};

    /** Returns false when the text had no place for it. */
    boolean apply(Draft draft, Random random) {
        var block = draft.blocks.get(random.nextInt(draft.blocks.size()));
        if (block.isEmpty()) {
            return false;
        }
        int at = random.nextInt(block.size());
        Sentence sentence = block.get(at);
        switch (this) {
            case FIGURE_CHANGED:
                return replaceSome(sentence, FIGURE, random, Edits::otherFigure);
            case WORD_CHANGED:
                return replaceSome(sentence, WORD, random, word -> OTHERS[random.nextInt(OTHERS.length)]);
            case NEGATION_ADDED:
                return insertAtWord(sentence, random, "not ");
            case QUOTES_ADDED:
                return replaceSome(sentence, WORD, random, word -> "“" + word + "”");
            case SENTENCE_DELETED:
                gone(block.remove(at));
                return true;
            case SENTENCE_MOVED:
                block.remove(at);
                insert(draft, sentence, random);
                return true;
            case SENTENCE_COPIED:
                insert(draft, sentence.copy(false), random);
                return true;
            case SENTENCE_ADDED:
                insert(
                        draft,
                        new Sentence("Nothing of the kind was known in " + OTHERS[random.nextInt(6)] + " before."),
                        random);
                return true;
            case BLOCK_MOVED, BLOCK_MOVED_AND_EDITED:
                draft.blocks.remove(block);
                draft.blocks.add(random.nextInt(draft.blocks.size() + 1), block);
                return this == BLOCK_MOVED || replaceSome(sentence, WORD, random, word -> OTHERS[random.nextInt(6)]);
            case BLOCK_SPLIT:
                if (at == 0) {
                    return false;
                }
                draft.blocks.add(draft.blocks.indexOf(block) + 1, new ArrayList<>(block.subList(at, block.size())));
                block.subList(at, block.size()).clear();
                return true;
            case BLOCKS_MERGED:
                int next = draft.blocks.indexOf(block) + 1;
                if (next >= draft.blocks.size()) {
                    return false;
                }
                block.addAll(draft.blocks.remove(next));
                return true;
            case SENTENCES_MERGED:
                return at + 1 < block.size() && merge(block, at);
            case FIGURES_SWAPPED:
                return swapFigures(sentence);
            case LOOKALIKE_WHILE_GONE:
                var lookalike = sentence.copy(false);
                if (!replaceSome(lookalike, FIGURE, random, Edits::otherFigure)) {
                    return false;
                }
                gone(block.remove(at));
                insertElsewhere(draft, block, lookalike, random);
                return true;
            case LOOKALIKE_BESIDE:
                var other = sentence.copy(false);
                if (!replaceSome(other, FIGURE, random, Edits::otherFigure)) {
                    return false;
                }
                block.add(at + random.nextInt(2), other);
                return true;
            case ALL_TYPOGRAPHIC:
                draft.sentences()
                        .forEach(
                                each -> each.text = each.text.replace('\'', '’').replace('"', '”'));
                return true;
            case EMOJI_BEFORE:
                draft.blocks.getFirst().add(0, new Sentence("😀👍🏽 New!"));
                return true;
            default:
                draft.sentences().stream()
                        .filter(each -> random.nextInt(3) == 0)
                        .forEach(each -> replaceSome(each, WORD, random, word -> OTHERS[random.nextInt(6)]));
                return true;
        }
    }

    private static void gone(Sentence sentence) {
        sentence.claims.forEach(claim -> claim.fate = Fate.GONE);
    }

    private static void insert(Draft draft, Sentence sentence, Random random) {
        var block = draft.blocks.get(random.nextInt(draft.blocks.size()));
        block.add(random.nextInt(block.size() + 1), sentence);
    }

    private static void insertElsewhere(Draft draft, List<Sentence> not, Sentence sentence, Random random) {
        var others = draft.blocks.stream().filter(block -> block != not).toList();
        var block = others.get(random.nextInt(others.size()));
        block.add(random.nextInt(block.size() + 1), sentence);
    }

    private static boolean replaceSome(
            Sentence sentence, Pattern what, Random random, java.util.function.UnaryOperator<String> with) {
        var found = new ArrayList<>(what.matcher(sentence.text).results().toList());
        if (found.isEmpty()) {
            return false;
        }
        Collections.shuffle(found, random);
        sentence.replace(
                found.getFirst().start(),
                found.getFirst().end(),
                with.apply(found.getFirst().group()));
        return true;
    }

    private static boolean insertAtWord(Sentence sentence, Random random, String word) {
        var found = WORD.matcher(sentence.text).results().skip(1).toList();
        if (found.isEmpty()) {
            return false;
        }
        int at = found.get(random.nextInt(found.size())).start();
        for (Claim claim : sentence.claims) {
            if (claim.start < at && at < claim.end) {
                claim.fate = Fate.CHANGED;
                claim.end += word.length();
            } else if (claim.start >= at) {
                claim.start += word.length();
                claim.end += word.length();
            }
        }
        sentence.text = sentence.text.substring(0, at) + word + sentence.text.substring(at);
        return true;
    }

    private static boolean merge(List<Sentence> block, int at) {
        Sentence first = block.get(at);
        Sentence second = block.remove(at + 1);
        if (first.claims.stream().anyMatch(claim -> claim.end == first.text.length())) {
            first.replace(first.text.length() - 1, first.text.length(), ";");
        } else {
            first.text = first.text.substring(0, first.text.length() - 1) + ";";
        }
        int by = first.text.length() + 1;
        first.text = first.text + " " + second.text;
        second.claims.forEach(claim -> {
            claim.start += by;
            claim.end += by;
            first.claims.add(claim);
        });
        return true;
    }

    private static boolean swapFigures(Sentence sentence) {
        var found = FIGURE.matcher(sentence.text).results().toList();
        if (found.size() < 2 || found.get(0).group().equals(found.get(1).group())) {
            return false;
        }
        sentence.replace(found.get(1).start(), found.get(1).end(), found.get(0).group());
        sentence.replace(found.get(0).start(), found.get(0).end(), found.get(1).group());
        return true;
    }

    private static String otherFigure(String figure) {
        char first = figure.charAt(0);
        return (char) ('1' + (first - '0' + 2) % 9) + figure.substring(1);
    }
}
