package org.tickmark.ui.articles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.search.ArticleLists;
import org.tickmark.search.ArticleRow;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Empty;
import org.tickmark.ui.component.Live;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.reportdialog.ReportDialogs;

/** {@code /articles}: everything that is open to me. Filter and order stand in the address. */
@Route("articles")
@PermitAll
class ArticlesView extends Screen implements BeforeEnterObserver {

    private static final int MOST = 200;

    private final ArticleLists lists;
    private final Directory directory;
    private final Times times;
    private final ReportDialogs reportDialogs;
    private final boolean editor;
    private final boolean brings;
    private final TextField filter = new TextField();
    private final Segmented<ArticleOrder> order;
    private final Div list = Parts.div("tm-articles");
    private List<ArticleRow> rows = List.of();

    ArticlesView(
            ArticleLists lists,
            Directory directory,
            Times times,
            CurrentPerson current,
            ReportDialogs reportDialogs,
            Live live) {
        super("articles");
        this.lists = lists;
        this.directory = directory;
        this.times = times;
        this.reportDialogs = reportDialogs;
        Role role = current.require().role();
        this.editor = role == Role.EDITOR;
        this.brings = editor || role == Role.ADMIN;
        this.order = new Segmented<>(
                getTranslation("articles.order"), List.of(ArticleOrder.values()), each -> getTranslation(each.key()));
        order.choose(ArticleOrder.DEADLINE);
        order.onChoose(chosen -> narrowed());
        filter.setPlaceholder(getTranslation("articles.filter"));
        filter.setAriaLabel(getTranslation("articles.filter"));
        filter.addClassName("tm-articles-filter");
        filter.setClearButtonVisible(true);
        filter.setPrefixComponent(Parts.icon("search"));
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrowed();
            }
        });
        add(
                head(getTranslation("articles.title"), getTranslation("articles.below"), actions()),
                Parts.div("tm-toolbar", filter, order),
                scroll(list));
        live.follow(this, appended -> appended.stream().kind() == StreamRef.Kind.ARTICLE, appended -> read());
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        if (brings) {
            actions.add(new ActionButton(Action.IMPORT_ARCHIVE, () -> reportDialogs.bringIn(brought -> read())));
        }
        if (editor) {
            actions.add(newArticle());
        }
        return actions.toArray(Component[]::new);
    }

    private ActionButton newArticle() {
        return new ActionButton(Action.NEW_ARTICLE, () -> getUI().ifPresent(ui -> ui.navigate("articles/new")))
                .primary();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        filter.setValue(asked.getSingleParameter("q").orElse(""));
        order.choose(
                asked.getSingleParameter("order").flatMap(ArticleOrder::named).orElse(ArticleOrder.DEADLINE));
        read();
    }

    private void read() {
        rows = lists.all();
        draw();
    }

    private void narrowed() {
        Map<String, String> parameters = new HashMap<>();
        if (!filter.getValue().isBlank()) {
            parameters.put("q", filter.getValue());
        }
        if (chosenOrder() != ArticleOrder.DEADLINE) {
            parameters.put("order", chosenOrder().word());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("articles", QueryParameters.simple(parameters))));
        draw();
    }

    private ArticleOrder chosenOrder() {
        return order.value().orElse(ArticleOrder.DEADLINE);
    }

    private void draw() {
        list.removeAll();
        Map<PersonKey, Person> leads = directory.find(
                rows.stream().map(ArticleRow::lead).flatMap(Optional::stream).toList());
        String words = filter.getValue();
        List<ArticleRow> found = rows.stream()
                .filter(row -> ArticleOrder.matches(row, words, leads))
                .sorted(chosenOrder())
                .toList();
        Times.Mine mine = times.mine();
        found.stream()
                .limit(MOST)
                .map(row -> new ArticleItem(row, row.lead().map(leads::get).map(Person::name), mine))
                .forEach(list::add);
        if (!found.isEmpty()) {
            list.getElement().setAttribute("role", "list");
        } else {
            list.getElement().removeAttribute("role");
        }
        if (found.isEmpty()) {
            list.add(rows.isEmpty() ? nothingYet() : nothingFound(words));
        } else if (found.size() > MOST) {
            list.add(Parts.div("tm-articles-more", new Span(getTranslation("articles.more", MOST, found.size()))));
        }
    }

    private Component nothingYet() {
        Div empty = new Empty(
                getTranslation("articles.empty"),
                getTranslation(editor ? "articles.empty.editor" : "articles.empty.others"));
        if (editor) {
            empty.add(newArticle());
        }
        return empty;
    }

    private Component nothingFound(String words) {
        Div empty = new Empty(getTranslation("articles.none", words), getTranslation("articles.none.what"));
        var all = Parts.button(getTranslation("articles.none.all"));
        all.addClickListener(click -> {
            filter.clear();
            narrowed();
        });
        empty.add(all);
        return empty;
    }
}
