package org.tickmark.ui.workbench;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleSheet;
import org.tickmark.history.Appended;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.action.ActionContext;
import org.tickmark.ui.action.ActionTarget;
import org.tickmark.ui.component.Live;
import org.tickmark.ui.component.Screen;

/** {@code /articles/{id}?claim=17&version=1}: the article and its claims. */
@Route("articles/:article([0-9a-f-]{36})")
@PermitAll
final class WorkbenchView extends Screen implements BeforeEnterObserver, ActionTarget {

    private final Rooms rooms;
    private final Sections sections;
    private final Live live;
    private final Clock clock;
    private @Nullable Workbench open;
    private String title = "";

    WorkbenchView(Rooms rooms, Sections sections, Live live, Clock clock) {
        super("workbench");
        this.rooms = rooms;
        this.sections = sections;
        this.live = live;
        this.clock = clock;
        live.follow(this, this::concerns, this::heard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ArticleId article = event.getRouteParameters()
                .get("article")
                .flatMap(ArticleId::parse)
                .orElseThrow(NotFoundException::new);
        QueryParameters query = event.getLocation().getQueryParameters();
        Addresses.arrived(event.getUI(), event.getLocation());
        try {
            show(article, number(query, "version"), number(query, "claim"));
        } catch (NotFound closed) {
            throw new NotFoundException("no such article, or not open to this person");
        }
    }

    private void show(ArticleId article, int version, int claim) {
        Workbench now = open;
        if (now != null && now.shows(article, version)) {
            now.model().choose(claim);
            return;
        }
        ArticleSheet sheet = rooms.articles().sheet(article);
        int number = version == 0 ? sheet.newest().number() : version;
        if (number < 1 || number > sheet.versions().size()) {
            throw new NotFoundException("no such version");
        }
        title = sheet.title();
        WorkbenchModel model = new WorkbenchModel(
                article,
                number,
                rooms.access().may(article, Right.CHECK)
                        && number == sheet.newest().number(),
                rooms.access().may(article, Right.LEAD));
        model.choose(claim);
        removeAll();
        Workbench made = new Workbench(rooms, sections, model, clock);
        open = made;
        add(made.head(), made.body());
        Signal.effect(made.body(), () -> remember(model));
    }

    /** The chosen claim stands in the address, so that a colleague sees it again and back leads to the one before. */
    private void remember(WorkbenchModel model) {
        int chosen = model.chosen().map(claim -> claim.number()).orElse(0);
        Map<String, List<String>> query = new HashMap<>();
        if (chosen > 0) {
            query.put("claim", List.of(Integer.toString(chosen)));
        }
        ArticleSheet sheet = rooms.articles().sheet(model.article());
        if (model.version() != sheet.newest().number()) {
            query.put("version", List.of(Integer.toString(model.version())));
        }
        getUI().ifPresent(ui -> Addresses.push(ui, "articles/" + model.article(), new QueryParameters(query)));
    }

    private boolean concerns(Appended appended) {
        Workbench now = open;
        return now != null && appended.stream().equals(now.model().article().stream());
    }

    private void heard(Appended appended) {
        Workbench now = open;
        if (now != null) {
            now.heard(appended, rooms.current().get().map(Person::key));
        }
    }

    @Override
    public ActionContext actionContext() {
        Workbench now = open;
        return now == null ? ActionContext.elsewhere(rooms.current().require().role()) : now.context();
    }

    @Override
    public void perform(Action action) {
        Optional.ofNullable(open).ifPresent(now -> now.perform(action));
    }

    @Override
    protected String title() {
        return title;
    }

    private static int number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
