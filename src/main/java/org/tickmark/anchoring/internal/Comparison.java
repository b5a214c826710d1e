package org.tickmark.anchoring.internal;

import org.tickmark.anchoring.BlockText;
import org.tickmark.anchoring.Carried;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;

/** Two texts, read and paired. */
public final class Comparison {

    private final Placing placing;

    public Comparison(BlockText old, BlockText fresh, LanguageTag tag, Language language) {
        var words = new Lexicon();
        var stretches = new Lexicon();
        var pairing = new Pairing(
                new Reading(old, language, tag, words, stretches), new Reading(fresh, language, tag, words, stretches));
        var similarity = new Similarity(pairing.old, pairing.fresh, words);
        new PairingInOrder(pairing, similarity).pair();
        var offers = new Moves(pairing, similarity).find();
        new Doubts(pairing, similarity, stretches.size()).contest();
        var wordPairs = new WordPairs(pairing);
        placing = new Placing(pairing, wordPairs, new BlockPairs(pairing, wordPairs), similarity, words.size(), offers);
    }

    /** Where the span went. */
    public Carried place(Span span) {
        return placing.place(span);
    }
}
