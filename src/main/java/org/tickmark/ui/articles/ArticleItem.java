package org.tickmark.ui.articles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tickmark.search.ArticleRow;
import org.tickmark.ui.component.DueChip;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.StatusBar;
import org.tickmark.ui.component.StatusLegend;
import org.tickmark.ui.component.Times;

/** One article in the list: what it is, when it is due, where its claims stand. The whole row leads to it. */
final class ArticleItem extends Div {

    ArticleItem(ArticleRow row, Optional<String> lead, Times.Mine times) {
        addClassNames("tm-row", "tm-article-item");
        getElement()
                .setAttribute("role", "listitem")
                .setAttribute("data-article", row.id().toString());
        add(what(row, lead), state(row), due(row, times));
    }

    private Div what(ArticleRow row, Optional<String> lead) {
        Anchor link = new Anchor("articles/" + row.id(), row.title());
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        H2 title = new H2(link);
        title.addClassName("tm-article-item-title");
        if (row.teamOnly()) {
            Span lock = Parts.icon("lock");
            lock.getElement().setAttribute("title", getTranslation("articles.team-only"));
            title.add(lock, Parts.hidden(" " + getTranslation("articles.team-only")));
        }
        Div main = Parts.div("tm-row-main", title);
        Div meta = Parts.div("tm-meta");
        String after = Stream.of(row.author(), row.publisher())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
        if (!after.isEmpty()) {
            meta.add(new Span(after));
        }
        lead.ifPresent(name -> meta.add(new Span(getTranslation("articles.lead", name))));
        meta.add(
                new Span(getTranslation("articles.version", row.version())),
                new Span(getTranslation("articles.words", row.words())),
                new Span(getTranslation("articles.claims", row.counts().claims())));
        main.add(meta);
        return main;
    }

    private Div state(ArticleRow row) {
        Div state = Parts.div("tm-article-item-state");
        if (row.counts().claims() == 0) {
            Span none = new Span(getTranslation("articles.no-claims"));
            none.addClassName("tm-article-item-none");
            state.add(none);
        } else {
            StatusLegend legend = new StatusLegend(false);
            legend.show(row.counts());
            state.add(new StatusBar(row.counts()), legend);
        }
        return state;
    }

    private Div due(ArticleRow row, Times.Mine times) {
        Div due = Parts.div("tm-article-item-due");
        row.deadline().ifPresent(at -> due.add(new DueChip(at, times)));
        return due;
    }
}
