package org.tickmark.ui.newarticle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.intake.Block;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.PassageSheet;
import org.tickmark.claim.Selection;
import org.tickmark.claim.Status;
import org.tickmark.language.Language;
import org.tickmark.language.Span;
import org.tickmark.language.Spans;

/** The sentences of a version as they are offered: which hold claims already, and which tell figures or names. */
final class Offering {

    private static final Language LANGUAGE = Language.byIcu();

    private final ArticleDocument document;
    private final List<Set<Integer>> claims = new ArrayList<>();
    private final Set<Span> taken = new HashSet<>();

    /**
     * One sentence.
     *
     * @param index its place in the version
     * @param words how many
     * @param claims numbers of those that stand in it
     * @param taken whether one of them stands on exactly its words
     * @param telling whether it holds a figure or a name
     */
    record Sentence(int index, Span span, int words, Set<Integer> claims, boolean taken, boolean telling) {}

    Offering(ArticleDocument document, List<ClaimSheet> sheets) {
        this.document = document;
        for (int i = 0; i < document.sentences().size(); i++) {
            claims.add(new TreeSet<>());
        }
        sheets.stream()
                .filter(sheet -> sheet.status() != Status.CUT)
                .sorted(Comparator.comparingInt(ClaimSheet::number))
                .forEach(this::place);
    }

    private void place(ClaimSheet sheet) {
        Spans sentences = document.sentences();
        for (PassageSheet passage : sheet.in(document.version())) {
            taken.add(new Span(passage.start(), passage.end()));
            for (int i = sentences.firstEndingAfter(passage.start());
                    i < sentences.size() && sentences.start(i) < passage.end();
                    i++) {
                claims.get(i).add(sheet.number());
            }
        }
    }

    /** The sentences of a block. */
    List<Sentence> of(Block block) {
        List<Sentence> found = new ArrayList<>();
        Spans sentences = document.sentences();
        for (int i = sentences.firstEndingAfter(block.start());
                i < sentences.size() && sentences.end(i) <= block.end();
                i++) {
            Span span = sentences.get(i);
            String words = span.of(document.text());
            Spans cut = LANGUAGE.words(words, document.language());
            found.add(new Sentence(
                    i, span, cut.size(), claims.get(i), taken.contains(span), Telling.figuresOrNames(words, cut)));
        }
        return found;
    }

    /** The selections of these sentences; indices that are none are left out. */
    List<Selection> selections(List<Integer> indices) {
        return indices.stream()
                .filter(index -> index >= 0 && index < document.sentences().size())
                .map(index -> document.sentences().get(index))
                .map(span -> new Selection(document.version(), span.start(), span.end(), span.of(document.text())))
                .toList();
    }
}
