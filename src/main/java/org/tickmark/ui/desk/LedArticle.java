package org.tickmark.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.tickmark.search.ArticleRow;
import org.tickmark.ui.component.DayChip;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.StatusBar;
import org.tickmark.ui.component.StatusLegend;
import org.tickmark.ui.component.Words;

/** An article with where its claims stand and when it is due. */
final class LedArticle extends Article implements KeyedRows.Row<LedArticle.Shown> {

    /**
     * What it shows.
     *
     * @param article the article
     * @param deadline the day it is due
     * @param today seen from this day
     */
    record Shown(ArticleRow article, Optional<LocalDate> deadline, LocalDate today) {}

    private final Anchor title = new Anchor();
    private final Div below = new Div();
    private final StatusBar bar = new StatusBar();
    private final StatusLegend legend = new StatusLegend(false);

    LedArticle() {
        addClassNames("tm-row", "desk-article");
        title.addClassName("tm-cover");
        title.getElement().setAttribute("router-link", true).setAttribute("data-open", true);
        H3 heading = new H3(title);
        heading.addClassName("desk-article-title");
        below.addClassName("desk-article-below");
        add(Parts.div("tm-row-main", heading, below, bar, legend));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Shown shown) {
        ArticleRow article = shown.article();
        getElement()
                .setAttribute("data-item", "article/" + article.id())
                .setAttribute("data-article", article.id().toString());
        title.setText(article.title());
        title.setHref("/articles/" + article.id());
        below.removeAll();
        below.add(new Span(
                Words.of("desk.article", article.version(), article.counts().claims())));
        shown.deadline().ifPresent(day -> {
            Span due = new Span(new Span(Words.of("desk.deadline")), new DayChip(day, shown.today()));
            due.addClassName("desk-article-due");
            below.add(due);
        });
        bar.show(article.counts());
        legend.show(article.counts());
        bar.setVisible(article.counts().claims() > 0);
        legend.setVisible(article.counts().claims() > 0);
    }
}
