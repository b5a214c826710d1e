package org.tickmark.ui.evidence;

import com.vaadin.flow.component.html.Span;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.SourceType;
import org.tickmark.evidence.Stance;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** The words for what stands in the records of {@code evidence}. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String of(Stance stance) {
        return Words.of("stance." + stance.name());
    }

    static String of(Reliability reliability) {
        return Words.of("reliability." + reliability.name());
    }

    static String of(Credibility credibility) {
        return Words.of("credibility." + credibility.code());
    }

    static String of(SourceType type) {
        return Words.of("source-type." + type.name());
    }

    static String of(OriginKind origin) {
        return Words.of("evidence-ui.origin." + origin.name());
    }

    /** {@code C1} in its box; in words for who hovers and who hears. */
    static Span grade(EvidenceSheet link) {
        String words = Words.of(
                "evidence-ui.grade",
                link.reliabilityShown().name(),
                of(link.reliabilityShown()),
                link.credibility().code(),
                of(link.credibility()));
        Span code = new Span(link.admiralty());
        code.getElement().setAttribute("aria-hidden", "true");
        Span grade = new Span(code, Parts.hidden(words));
        grade.addClassName("tm-grade");
        grade.getElement().setAttribute("title", words);
        return grade;
    }
}
