package org.tickmark.anchoring.internal;

import java.util.Arrays;
import org.tickmark.anchoring.BlockText;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Spans;

/**
 * A text read into tokens (words, figures, single signs), sentences and blocks. Offsets are units of the folded text;
 * sentence {@code s} has the tokens from {@code firstToken[s]} to before {@code firstToken[s + 1]}, block {@code b} the
 * sentences from {@code firstSentence[b]} to before {@code firstSentence[b + 1]}.
 */
final class Reading {

    final Folded folded;
    final String text;
    final Tokens tokens;
    final int sentences;
    final int blocks;
    final int[] firstToken;
    final int[] sentenceStart;
    final int[] sentenceEnd;
    final int[] sentenceId;
    final int[] blockOf;
    final int[] firstSentence;
    final int[] blockId;
    final int[] sentenceOf;

    Reading(BlockText source, Language language, LanguageTag tag, Lexicon words, Lexicon stretches) {
        folded = new Folded(source.text());
        text = folded.text;
        tokens = new Tokens(text, words);
        Spans cut = language.sentences(source.text(), source.blocks(), tag);
        sentences = cut.size();
        blocks = source.blocks().size();
        firstToken = new int[sentences + 1];
        sentenceStart = new int[sentences];
        sentenceEnd = new int[sentences];
        sentenceId = new int[sentences];
        blockOf = new int[sentences];
        firstSentence = new int[blocks + 1];
        blockId = new int[blocks];
        sentenceOf = new int[tokens.size()];
        readSentences(cut, source.blocks(), stretches);
        readBlocks(source.blocks(), stretches);
    }

    private void readSentences(Spans cut, Spans parts, Lexicon stretches) {
        int token = 0;
        int block = 0;
        for (int s = 0; s < sentences; s++) {
            while (parts.end(block) <= cut.start(s)) {
                firstSentence[++block] = s;
            }
            blockOf[s] = block;
            sentenceStart[s] = folded.startOf(cut.start(s));
            sentenceEnd[s] = folded.endOf(cut.end(s));
            sentenceId[s] = stretches.number(text, sentenceStart[s], sentenceEnd[s]);
            // What stands before the first sentence, or between two, is given to the one that follows.
            firstToken[s] = token;
            while (token < tokens.size() && tokens.start(token) < sentenceEnd[s]) {
                sentenceOf[token++] = s;
            }
        }
        firstToken[sentences] = token;
        Arrays.fill(firstSentence, block + 1, blocks + 1, sentences);
        Arrays.fill(sentenceOf, token, tokens.size(), sentences - 1);
    }

    private void readBlocks(Spans parts, Lexicon stretches) {
        for (int b = 0; b < blocks; b++) {
            int first = firstSentence[b];
            int last = firstSentence[b + 1] - 1;
            blockId[b] = last < first ? -1 - b : stretches.number(text, sentenceStart[first], sentenceEnd[last]);
        }
    }

    /** Number of tokens of a sentence. */
    int length(int sentence) {
        return firstToken[sentence + 1] - firstToken[sentence];
    }

    /** Number of tokens of a block. */
    int blockLength(int block) {
        return firstToken[firstSentence[block + 1]] - firstToken[firstSentence[block]];
    }

    /** Number of words among the tokens. */
    int words(int fromToken, int toToken) {
        return tokens.words(fromToken, toToken);
    }

    /** Whether the token is a quotation mark. */
    boolean isQuote(int token) {
        return text.charAt(tokens.start(token)) == '"';
    }

    /** Whether the same units stand there in the other text; never outside of either. */
    boolean sameStretch(int start, int end, Reading other, int otherStart, int otherEnd) {
        return end - start == otherEnd - otherStart
                && start >= 0
                && otherStart >= 0
                && text.regionMatches(start, other.text, otherStart, end - start)
                && otherEnd <= other.text.length();
    }
}
