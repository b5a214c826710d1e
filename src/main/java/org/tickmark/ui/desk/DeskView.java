package org.tickmark.ui.desk;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.tickmark.history.Appended;
import org.tickmark.search.ArticleRow;
import org.tickmark.search.DeskClaim;
import org.tickmark.search.TaskCard;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.action.ActionContext;
import org.tickmark.ui.action.ActionTarget;
import org.tickmark.ui.component.Keys;
import org.tickmark.ui.component.Live;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.RovingList;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.TaskRow;

/** What waits for me; where everyone starts. */
@Route("desk")
@PermitAll
class DeskView extends Screen implements ActionTarget {

    private static final List<Action> KEYS =
            List.of(Action.NEXT_ROW, Action.PREVIOUS_ROW, Action.OPEN_ROW, Action.TICK_OFF, Action.TAKE_TASK);

    private final Rooms rooms;
    private final DeskHead head = new DeskHead(this::take);
    private final DeskPart<TaskRow.Shown> tasks =
            new DeskPart<>("tasks", true, shown -> shown.card().id(), shown -> new TaskRow());
    private final DeskPart<ClaimToDo.Shown> toReview = claims("to-review", true);
    private final DeskPart<ClaimToDo.Shown> toCheck = claims("to-check", true);
    private final DeskPart<LedArticle.Shown> open = articles("open");
    private final DeskPart<ClaimBack.Shown> cameBack = back("came-back");
    private final DeskPart<ClaimBack.Shown> toRule = back("to-rule");
    private final DeskPart<LedArticle.Shown> led = articles("led");
    private final EmptyDesk empty = new EmptyDesk(this::take);
    private final Div columns = Parts.div("tm-columns");
    private final Aside aside = new Aside();
    private final Footer keybar;
    private DeskState state;

    DeskView(Rooms rooms, Live live) {
        super("desk");
        this.rooms = rooms;
        this.state = DeskState.read(rooms);
        boolean letters = rooms.profiles().mine().keysOn();
        addClassName("desk");
        RovingList list = new RovingList(state.checks() ? KEYS : KEYS.subList(0, 3), letters);
        list.takeFocusFirst();
        list.add(tasks, toReview, toCheck, open);
        list.onAction(this::act);
        RovingList besides = new RovingList(KEYS.subList(0, 3), letters);
        besides.add(toRule, cameBack, led);
        aside.addClassNames("tm-scroll", "tm-side");
        aside.add(besides);
        aside.getElement().setAttribute("aria-label", getTranslation("desk.aside"));
        columns.add(Parts.div("tm-scroll", list, empty), aside);
        keybar = Keys.bar(state.checks() ? KEYS : KEYS.subList(0, 3), letters);
        add(head, columns, keybar);
        show(false);
        live.follow(this, DeskView::concerns, this::changed);
    }

    private static boolean concerns(Appended appended) {
        return appended.rows().stream()
                .map(row -> row.subject())
                .anyMatch(subject ->
                        subject.startsWith("task/") || subject.startsWith("claim/") || subject.equals("article"));
    }

    private void changed(Appended appended) {
        state = DeskState.read(rooms);
        show(!appended.actor().equals(state.me().key().value()));
    }

    private void refresh() {
        state = DeskState.read(rooms);
        show(false);
    }

    private void show(boolean fade) {
        head.show(state);
        tasks.show(state.tasks().stream().map(this::row).toList(), fade);
        toReview.show(waiting(state.toReview()), fade);
        toCheck.show(waiting(state.toCheck()), fade);
        open.show(state.open().stream().map(this::article).toList(), fade);
        cameBack.show(back(state.cameBack(), true), fade);
        toRule.show(back(state.toRule(), false), fade);
        led.show(state.led().stream().map(this::article).toList(), fade);
        empty.setVisible(state.nothingWaits());
        if (state.nothingWaits()) {
            empty.show(state);
        }
        aside.getElement().setAttribute("hidden", state.nothingAside());
        columns.getElement().setAttribute("data-aside", state.nothingAside() ? "none" : "some");
        keybar.setVisible(!state.nothingWaits());
    }

    private TaskRow.Shown row(TaskCard card) {
        return new TaskRow.Shown(card, "/tasks?task=" + card.id(), state.today(), Optional.empty());
    }

    private List<ClaimToDo.Shown> waiting(List<DeskClaim> claims) {
        return claims.stream()
                .map(claim -> new ClaimToDo.Shown(claim, rooms.clock().waiting(claim.since())))
                .toList();
    }

    private List<ClaimBack.Shown> back(List<DeskClaim> claims, boolean mine) {
        return claims.stream()
                .map(claim -> new ClaimBack.Shown(claim, rooms.clock().shortly(claim.since()), mine))
                .toList();
    }

    private LedArticle.Shown article(ArticleRow row) {
        return new LedArticle.Shown(row, row.deadline().map(rooms.clock()::day), state.today());
    }

    private static DeskPart<ClaimToDo.Shown> claims(String name, boolean order) {
        return new DeskPart<>(name, order, shown -> shown.claim().row().claim(), shown -> new ClaimToDo());
    }

    private static DeskPart<ClaimBack.Shown> back(String name) {
        return new DeskPart<>(name, false, shown -> shown.claim().row().claim(), shown -> new ClaimBack());
    }

    private static DeskPart<LedArticle.Shown> articles(String name) {
        return new DeskPart<>(name, false, shown -> shown.article().id(), shown -> new LedArticle());
    }

    private void act(Action action, String item) {
        switch (action) {
            case TAKE_TASK -> take();
            case TICK_OFF ->
                TaskId.parse(item)
                        .flatMap(id -> state.tasks().stream()
                                .filter(card -> card.id().equals(id))
                                .findFirst())
                        .ifPresent(card -> rooms.moves()
                                .move(card.id(), card.title(), card.state(), TaskState.DONE, this::refresh));
            default -> {}
        }
    }

    /** The nearest due of those that nobody has. */
    private void take() {
        state.toTake().stream()
                .findFirst()
                .ifPresent(card -> rooms.moves().take(card.id(), card.title(), this::refresh));
    }

    @Override
    public ActionContext actionContext() {
        return ActionContext.withTasks(state.me().role());
    }

    @Override
    public void perform(Action action) {
        act(action, "");
    }
}
