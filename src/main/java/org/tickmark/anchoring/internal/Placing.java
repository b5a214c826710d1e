package org.tickmark.anchoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tickmark.anchoring.Carried;
import org.tickmark.language.Span;

/**
 * Decides for one span. Placed without asking is only what the pairing and a search for the words agree on; every doubt
 * is handed to a person.
 */
final class Placing {

    private static final int SHORT = 4; // words; fewer must have kept a neighbour
    private static final int FEW = 3; // words; fewer are no reason to look elsewhere
    private static final int FEW_UNITS = 16;
    private static final float KNOWN = 0.5f; // of a changed sentence's tokens that must have stayed
    private static final float ALIKE = 0.3f;

    private final Pairing pairing;
    private final WordPairs words;
    private final BlockPairs blocks;
    private final Similarity similarity;
    private final Occurrences found;
    private final Occurrences foundOld;
    private final Map<Integer, Integer> offers;
    private final Reading old;
    private final Reading fresh;

    Placing(
            Pairing pairing,
            WordPairs words,
            BlockPairs blocks,
            Similarity similarity,
            int vocabulary,
            Map<Integer, Integer> offers) {
        this.pairing = pairing;
        this.words = words;
        this.blocks = blocks;
        this.similarity = similarity;
        this.offers = offers;
        old = pairing.old;
        fresh = pairing.fresh;
        found = new Occurrences(fresh, vocabulary);
        foundOld = new Occurrences(old, vocabulary);
    }

    Carried place(Span span) {
        int start = old.folded.startOf(span.start());
        int end = old.folded.endOf(span.end());
        int from = start < end ? old.tokens.firstEndingAfter(start) : 0;
        int to = start < end ? old.tokens.firstStartingAt(end) : 0;
        if (from >= to) {
            return new Carried.Lost(); // nothing but blanks
        }
        var quote = new Stretch(start, end, from, to);
        int image = image(quote);
        if (image >= 0 && isQuoted(quote, image)) {
            int last = image + quote.to - quote.from;
            return new Carried.Altered(
                    isBetween(fresh, image, last)
                            ? fresh.folded.origin(fresh.tokens.start(image - 1), fresh.tokens.end(last))
                            : placeAt(quote, image));
        }
        if (image >= 0) {
            return doubt(quote, image) ? ask(quote, placeAt(quote, image)) : placed(span, quote, image);
        }
        return changed(quote);
    }

    /** The first token of the place that the pairing gives, when the same words stand there; else -1. */
    private int image(Stretch quote) {
        int first = words.of(quote.from);
        for (int k = 0; k < quote.to - quote.from; k++) {
            if (first < 0 || words.of(quote.from + k) != first + k) {
                return -1;
            }
        }
        int at = found.start(first, old, quote.from, quote.start);
        return old.sameStretch(quote.start, quote.end, fresh, at, at + quote.end - quote.start) ? first : -1;
    }

    /** Whether the very words were put into quotation marks, or taken out of them: a quotation is another assertion. */
    private boolean isQuoted(Stretch quote, int image) {
        return isBetween(fresh, image, image + quote.to - quote.from) != isBetween(old, quote.from, quote.to);
    }

    private static boolean isBetween(Reading text, int from, int to) {
        return from > 0 && to < text.tokens.size() && text.isQuote(from - 1) && text.isQuote(to);
    }

    private boolean doubt(Stretch quote, int image) {
        for (int s = old.sentenceOf[quote.from]; s <= old.sentenceOf[quote.to - 1]; s++) {
            var group = pairing.ofOld(s);
            if (pairing.rival(s) >= 0 || group == null) {
                return true;
            }
            if (!group.exact() && (!isKnown(group, quote) || isLoose(quote, image, group))) {
                return true;
            }
        }
        return false;
    }

    /** Whether enough of the sentence stayed around the words to say that it is the same one. */
    private boolean isKnown(Group group, Stretch quote) {
        int stayed = 0;
        int outside = 0;
        int from = old.firstToken[group.oldFrom()];
        int to = old.firstToken[group.oldTo()];
        for (int t = from; t < to; t++) {
            if (words.of(t) >= 0) {
                stayed++;
                outside += t < quote.from || t >= quote.to ? 1 : 0;
            }
        }
        int newLength = fresh.firstToken[group.newTo()] - fresh.firstToken[group.newFrom()];
        boolean longAndAlone =
                old.words(quote.from, quote.to) >= 2 * SHORT && count(quote, found) == 1 && count(quote, foundOld) == 1;
        return stayed >= KNOWN * (to - from) || stayed >= KNOWN * newLength && outside >= SHORT || longAndAlone;
    }

    /** Few words without a neighbour that stayed beside them could be other words that are spelled alike. */
    private boolean isLoose(Stretch quote, int image, Group group) {
        if (old.words(quote.from, quote.to) >= SHORT) {
            return false;
        }
        int before = image - 1;
        while (before >= 0 && fresh.isQuote(before) && !words.isTaken(before)) {
            before--;
        }
        int after = image + quote.to - quote.from;
        while (after < fresh.tokens.size() && fresh.isQuote(after) && !words.isTaken(after)) {
            after++;
        }
        boolean left = quote.from == old.firstToken[group.oldFrom()]
                ? before < fresh.firstToken[group.newFrom()]
                : before >= 0 && words.of(quote.from - 1) == before;
        boolean right = quote.to < old.tokens.size() && words.of(quote.to) == after;
        return !left && !right;
    }

    private int count(Stretch quote, Occurrences where) {
        return where.of(old, quote.from, quote.to, quote.start, quote.end).size();
    }

    private Carried placed(Span span, Stretch quote, int image) {
        Span at = placeAt(quote, image);
        boolean typography = !span.of(old.folded.origin()).equals(at.of(fresh.folded.origin()));
        boolean changed = sentenceChanged(quote, image);
        return blocks.continues(quote.from, image)
                ? new Carried.Kept(at, typography, changed)
                : new Carried.Moved(at, typography, changed);
    }

    private boolean sentenceChanged(Stretch quote, int image) {
        int oldFirst = old.sentenceOf[quote.from];
        int oldLast = old.sentenceOf[quote.to - 1];
        int newFirst = fresh.sentenceOf[image];
        int newLast = fresh.sentenceOf[image + quote.to - quote.from - 1];
        return !old.sameStretch(
                old.sentenceStart[oldFirst],
                old.sentenceEnd[oldLast],
                fresh,
                fresh.sentenceStart[newFirst],
                fresh.sentenceEnd[newLast]);
    }

    private Span placeAt(Stretch quote, int image) {
        int at = found.start(image, old, quote.from, quote.start);
        return fresh.folded.origin(at, at + quote.end - quote.start);
    }

    /** Asks, with this place first. */
    private Carried ask(Stretch quote, Span first) {
        var candidates = new ArrayList<>(List.of(first));
        candidates.addAll(rivals(quote));
        candidates.addAll(elsewhere(quote));
        return new Carried.Ambiguous(candidates.stream().distinct().toList());
    }

    private List<Span> rivals(Stretch quote) {
        var places = new ArrayList<Span>();
        for (int s = old.sentenceOf[quote.from]; s <= old.sentenceOf[quote.to - 1]; s++) {
            int rival = pairing.rival(s);
            if (rival >= 0) {
                places.add(sentencePlace(quote, rival));
            }
        }
        return places;
    }

    /** The words in that new sentence, or all of it. */
    private Span sentencePlace(Stretch quote, int sentence) {
        return found.of(old, quote.from, quote.to, quote.start, quote.end).stream()
                .filter(token -> fresh.sentenceOf[token] == sentence)
                .map(token -> placeAt(quote, token))
                .findFirst()
                .orElseGet(() -> fresh.folded.origin(fresh.sentenceStart[sentence], fresh.sentenceEnd[sentence]));
    }

    /** The same words at places that nothing else of the old text took. */
    private List<Span> elsewhere(Stretch quote) {
        int sentence = old.sentenceOf[quote.from];
        boolean telling = old.words(quote.from, quote.to) >= FEW || quote.end - quote.start >= FEW_UNITS;
        return found.of(old, quote.from, quote.to, quote.start, quote.end).stream()
                .filter(token -> isFree(token, quote.to - quote.from))
                .filter(token -> telling || similarity.of(sentence, fresh.sentenceOf[token]) >= ALIKE)
                .map(token -> placeAt(quote, token))
                .toList();
    }

    private boolean isFree(int token, int length) {
        for (int t = token; t < token + length; t++) {
            if (words.isTaken(t)) {
                return false;
            }
        }
        return true;
    }

    private Carried changed(Stretch quote) {
        var rewording = new Rewording(pairing, words, quote);
        Optional<Span> altered = rewording.place();
        List<Span> elsewhere = elsewhere(quote);
        boolean contested = rivals(quote).size() > 0;
        if (altered.isPresent()) {
            boolean sameWords = rewording.isSame();
            boolean moreThanFew = old.words(quote.from, quote.to) >= SHORT && !elsewhere.isEmpty();
            return contested || sameWords || moreThanFew
                    ? ask(quote, altered.get())
                    : new Carried.Altered(altered.get());
        }
        var candidates = new ArrayList<>(elsewhere);
        candidates.addAll(rivals(quote));
        Integer offer = offers.get(old.sentenceOf[quote.from]);
        if (offer != null) {
            candidates.add(sentencePlace(quote, offer));
        }
        return candidates.isEmpty()
                ? new Carried.Lost()
                : new Carried.Ambiguous(candidates.stream().distinct().toList());
    }
}
