package org.tickmark.ui.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tickmark.evidence.SourceSheet;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** A source in two lines: its title, which leads to it, and who published it when. */
final class SourceLine {

    private SourceLine() {}

    /** The title; in brackets when it is ours. */
    static String title(SourceSheet source) {
        return source.titleSupplied() ? "[" + source.title() + "]" : source.title();
    }

    /** Opens apart, and tells the other house nothing of us. Only http(s) addresses are ever stored. */
    static Component link(SourceSheet source) {
        String url = source.url();
        if (url == null) {
            Span title = new Span(title(source));
            title.addClassName("tm-evidence-title");
            title.getElement().setAttribute("dir", "auto");
            return title;
        }
        Anchor link = new Anchor(url, title(source), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "auto");
        link.addClassName("tm-evidence-title");
        link.add(Parts.hidden(" " + Words.of("evidence-ui.new-tab")));
        return link;
    }

    static Paragraph where(SourceSheet source, Locale locale) {
        String published = source.published();
        String when = published == null ? Words.of("evidence-ui.no-date") : PartialDates.words(published, locale);
        String who = source.publisherShown();
        Paragraph where = new Paragraph(who.isEmpty() ? when : who + " · " + when);
        where.addClassName("tm-evidence-where");
        where.getElement().setAttribute("dir", "auto");
        return where;
    }
}
