package org.tickmark.ui.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.OriginKind;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** One evidence link: how it stands, how good it is, where it comes from and what it shows. */
final class EvidenceCard extends Article {

    EvidenceCard(EvidenceSheet link, Locale locale, boolean mayEdit, Runnable edit, Runnable remove) {
        addClassNames("tm-card", "tm-evidence-card");
        getElement()
                .setAttribute("data-evidence", link.id().toString())
                .setAttribute("aria-label", SourceLine.title(link.source()));
        add(head(link, mayEdit, edit, remove), SourceLine.link(link.source()), SourceLine.where(link.source(), locale));
        if (!link.remark().isEmpty()) {
            add(written("tm-evidence-remark", link.remark()));
        }
        if (!link.excerpt().isEmpty()) {
            Paragraph excerpt = written("tm-quote", link.excerpt());
            excerpt.addClassName("small");
            add(excerpt);
        }
        if (!link.pinpoint().isEmpty()) {
            add(mark("evidence", link.pinpoint()));
        }
        if (link.origin() == OriginKind.UNKNOWN) {
            add(mark("link", Words.of("evidence-ui.origin.unknown")));
        } else if (link.originOutlet() != null) {
            add(mark("link", Words.of("evidence-ui.repeats", link.originOutlet().name())));
        }
    }

    private static Div head(EvidenceSheet link, boolean mayEdit, Runnable edit, Runnable remove) {
        Span stance = new Span(EvidenceWords.of(link.stance()));
        stance.addClassName("tm-stance");
        stance.getElement().setAttribute("data-stance", link.stance().name().toLowerCase(Locale.ROOT));
        Div head = Parts.div("tm-card-head", stance, EvidenceWords.grade(link));
        if (link.decides()) {
            Span decides = new Span(Words.of("evidence-ui.decides.mark"));
            decides.addClassNames("tm-badge", "tm-evidence-decides");
            decides.getElement().setAttribute("data-tone", "accent");
            head.add(decides);
        }
        if (mayEdit) {
            Div ends = Parts.div(
                    "tm-evidence-do", act("evidence-ui.edit", link, edit), act("evidence-ui.remove", link, remove));
            ends.addClassName("end");
            head.add(ends);
        }
        return head;
    }

    private static NativeButton act(String words, EvidenceSheet link, Runnable run) {
        NativeButton button = new NativeButton(Words.of(words));
        button.addClassName("tm-quiet-link");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", Words.of(words + ".which", SourceLine.title(link.source())));
        button.addClickListener(click -> run.run());
        return button;
    }

    private static Paragraph written(String className, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames(className, "tm-typed");
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }

    private static Component mark(String icon, String words) {
        Span span = new Span(Parts.icon(icon), new Span(words));
        span.addClassName("tm-note");
        return span;
    }
}
