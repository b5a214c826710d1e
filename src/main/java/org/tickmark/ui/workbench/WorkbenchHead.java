package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tickmark.article.ArticleSheet;
import org.tickmark.article.VersionSheet;
import org.tickmark.search.Counts;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.StatusBar;
import org.tickmark.ui.component.StatusLegend;
import org.tickmark.ui.component.Words;

/** The state of the whole: title, whose text, how many words and claims, where the claims stand, and what to take away. */
final class WorkbenchHead extends Header {

    private final Rooms rooms;
    private final WorkbenchModel model;
    private final H1 title = new H1();
    private final Paragraph below = new Paragraph();
    private final StatusBar bar = new StatusBar();
    private final StatusLegend legend = new StatusLegend(true);

    WorkbenchHead(Rooms rooms, WorkbenchModel model, Consumer<Action> perform) {
        this.rooms = rooms;
        this.model = model;
        addClassNames("tm-page-head", "article", "workbench-head");
        Div words = new Div(title, below);
        words.addClassName("workbench-title");
        Div state = new Div(bar, legend);
        state.addClassName("workbench-state");
        bar.addClassName("large");
        Div actions = new Div();
        actions.addClassName("tm-actions");
        if (model.mayLead()) {
            actions.add(new ActionButton(Action.EDIT_ARTICLE, () -> perform.accept(Action.EDIT_ARTICLE)).quiet());
        }
        actions.add(new ActionButton(Action.EXPORT, () -> perform.accept(Action.EXPORT)));
        add(words, state, actions);
        Signal.effect(this, () -> {
            model.news();
            show();
        });
    }

    private void show() {
        ArticleSheet article = rooms.articles().sheet(model.article());
        Counts counts = rooms.articleLists().counts(model.article());
        VersionSheet version = article.versions().get(model.version() - 1);
        title.setText(article.title());
        below.setText(String.join(" · ", facts(article, version, counts)));
        bar.show(counts);
        bar.setVisible(counts.claims() > 0);
        legend.show(counts);
    }

    private static List<String> facts(ArticleSheet article, VersionSheet version, Counts counts) {
        List<String> facts = new ArrayList<>();
        if (article.author() != null) {
            String after =
                    article.publisher() == null ? article.author() : article.author() + ", " + article.publisher();
            facts.add(Words.of("workbench.after", after));
        } else if (article.publisher() != null) {
            facts.add(article.publisher());
        }
        facts.add(Words.of("workbench.version", version.number()));
        facts.add(Words.of("workbench.words", version.words()));
        facts.add(Words.of("workbench.claims", counts.claims()));
        return facts;
    }
}
