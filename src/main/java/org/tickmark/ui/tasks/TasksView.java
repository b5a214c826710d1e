package org.tickmark.ui.tasks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.Appended;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Refusal;
import org.tickmark.search.TaskCard;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskSheet;
import org.tickmark.task.TaskState;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.action.ActionContext;
import org.tickmark.ui.action.ActionTarget;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Due;
import org.tickmark.ui.component.Keys;
import org.tickmark.ui.component.Live;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.TaskMoves;
import org.tickmark.ui.component.TaskRow;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Tasks on a board or in a list; what is shown stands in the address. */
@Route("tasks")
@PermitAll
class TasksView extends Screen implements BeforeEnterObserver, ActionTarget {

    private static final List<Action> LIST_KEYS = Action.inLists();
    private static final List<Action> BOARD_KEYS = Action.onBoard();

    private final Rooms rooms;
    private final TaskMoves moves;
    private final TaskDialogs dialogs;
    private final Person me;
    private final boolean checks;
    private final Paragraph facts = new Paragraph();
    private final Toolbar toolbar;
    private final Board board;
    private final TaskList list;
    private final Div empty = Parts.div("tm-empty");
    private final Div stage = Parts.div("tasks-stage");
    private final Footer boardKeys;
    private final Footer listKeys;
    private TasksAddress address;
    private @Nullable TaskDrawer drawer;

    TasksView(Rooms rooms, TaskMoves moves, TaskDialogs dialogs, Live live) {
        super("tasks");
        this.rooms = rooms;
        this.moves = moves;
        this.dialogs = dialogs;
        this.me = rooms.current().require();
        this.checks = Right.CHECK.within(me.role());
        boolean letters = rooms.profiles().mine().keysOn();
        this.address = TasksAddress.of(com.vaadin.flow.router.QueryParameters.empty(), usuallyMine());
        this.toolbar = new Toolbar(address, rooms.kinds().codes(), this::go);
        this.board = new Board(BOARD_KEYS, letters, checks, new OfBoard());
        this.list = new TaskList(LIST_KEYS, letters, this::act);
        this.boardKeys = Keys.bar(BOARD_KEYS, letters);
        this.listKeys = Keys.bar(LIST_KEYS, letters);
        addClassName("tasks");
        add(head(), toolbar, stage, boardKeys, listKeys);
        live.follow(this, TasksView::concerns, appended -> changed(appended));
    }

    private com.vaadin.flow.component.Component head() {
        var head = checks
                ? head(title(), " ", new ActionButton(Action.NEW_TASK, this::newTask).primary())
                : head(title(), " ");
        head.getElement().getChild(0).getChild(1).removeFromParent();
        head.getElement().getChild(0).appendChild(facts.getElement());
        return head;
    }

    /** Cards show their claims' statuses too. */
    private static boolean concerns(Appended appended) {
        return appended.rows().stream()
                .anyMatch(row ->
                        row.subject().startsWith("task/") || row.subject().startsWith("claim/"));
    }

    private boolean usuallyMine() {
        return me.role() == Role.CHECKER;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TasksAddress.of(event.getLocation().getQueryParameters(), usuallyMine());
        showDrawer();
        show(false);
    }

    private void go(TasksAddress to) {
        UI.getCurrent().navigate(TasksView.class, to.query());
    }

    private void changed(Appended appended) {
        show(!appended.actor().equals(me.key().value()));
        TaskDrawer open = drawer;
        if (open != null
                && appended.rows().stream()
                        .anyMatch(row -> row.subject().equals(open.id().subject()))) {
            open.reload();
        }
    }

    private void refresh() {
        show(false);
        if (drawer != null) {
            drawer.reload();
        }
    }

    private void show(boolean fade) {
        LocalDate today = rooms.clock().today();
        List<TaskCard> all =
                address.mine() ? rooms.taskLists().mine() : rooms.taskLists().all();
        List<TaskCard> cards =
                all.stream().filter(card -> address.lets(card, today)).toList();
        Map<PersonKey, Person> people =
                rooms.directory().everyone().stream().collect(Collectors.toMap(Person::key, Function.identity()));
        toolbar.show(address, all, cards, people);
        facts.setText(facts(all, today));
        if (address.list()) {
            list.show(cards.stream().map(card -> row(card, people, today)).toList(), fade);
        } else {
            board.show(cards.stream().map(card -> card(card, people, today)).toList(), address.state(), fade);
        }
        stage(cards.isEmpty(), all.isEmpty());
    }

    private void stage(boolean nothing, boolean nothingAtAll) {
        var wanted = nothing ? empty : address.list() ? list : board;
        if (wanted.getParent().isEmpty()) {
            stage.removeAll();
            stage.add(wanted);
        }
        boardKeys.setVisible(!nothing && !address.list());
        listKeys.setVisible(!nothing && address.list());
        if (nothing) {
            empty.removeAll();
            empty.add(new Paragraph(Words.of(nothingAtAll ? "tasks.empty" : "tasks.empty.filtered")));
            next(nothingAtAll);
        }
    }

    private void next(boolean nothingAtAll) {
        if (!nothingAtAll) {
            empty.add(button("tasks.filter.clear", address.withoutFilters()));
        } else if (address.mine()) {
            empty.add(new Paragraph(Words.of("tasks.empty.mine")), button("tasks.show-all", address.withMine(false)));
        } else if (checks) {
            empty.add(new Paragraph(Words.of("tasks.empty.make")), new ActionButton(Action.NEW_TASK, this::newTask));
        } else {
            empty.add(new Paragraph(Words.of("tasks.empty.reader")));
        }
    }

    private NativeButton button(String key, TasksAddress to) {
        NativeButton button = Parts.button(Words.of(key));
        button.addClickListener(click -> go(to));
        return button;
    }

    private static String facts(List<TaskCard> cards, LocalDate today) {
        List<LocalDate> days = cards.stream()
                .filter(card -> card.state().isToDo())
                .flatMap(card -> card.due().stream())
                .toList();
        return Words.of(
                "tasks.facts",
                cards.stream().filter(card -> card.state().isToDo()).count(),
                days.stream().filter(day -> Due.of(day, today) == Due.LATE).count(),
                days.stream().filter(day -> Due.of(day, today) == Due.TODAY).count());
    }

    private TaskRow.Shown row(TaskCard card, Map<PersonKey, Person> people, LocalDate today) {
        return new TaskRow.Shown(card, link(card), today, by(card, people));
    }

    private Card.Shown card(TaskCard card, Map<PersonKey, Person> people, LocalDate today) {
        boolean takeable = checks && card.assignee().isEmpty() && card.state().isToDo();
        return new Card.Shown(card, link(card), today, by(card, people), mayMove(card), takeable);
    }

    private boolean mayMove(TaskCard card) {
        return checks && (card.involved() || me.role() == Role.EDITOR);
    }

    private String link(TaskCard card) {
        return address.withTask(Optional.of(card.id())).href();
    }

    private static Optional<Person> by(TaskCard card, Map<PersonKey, Person> people) {
        return card.assignee().map(people::get);
    }

    private void showDrawer() {
        if (drawer != null && address.task().filter(drawer.id()::equals).isEmpty()) {
            drawer.removeFromParent();
            board.focus(drawer.id());
            drawer = null;
        }
        if (drawer == null && address.task().isPresent()) {
            try {
                drawer = new TaskDrawer(address.task().orElseThrow(), rooms, new OfDrawer());
                add(drawer);
                drawer.getElement().callJsFunction("focus");
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
                address = address.withTask(Optional.empty());
            }
        }
    }

    private void newTask() {
        dialogs.open(id -> refresh());
    }

    private void move(TaskId id, String title, TaskState from, TaskState to, Runnable kept) {
        if (to == TaskState.DROPPED) {
            new DropDialog(title, why -> moves.drop(id, title, from, why, this::refresh), kept).open();
        } else {
            moves.move(id, title, from, to, this::refresh);
        }
    }

    private void act(Action action, String item) {
        Optional<TaskCard> card = TaskId.parse(item)
                .flatMap(id -> (address.mine()
                                ? rooms.taskLists().mine()
                                : rooms.taskLists().all())
                        .stream().filter(each -> each.id().equals(id)).findFirst());
        card.ifPresent(each -> act(action, each));
        if (action == Action.NEW_TASK && checks) {
            newTask();
        }
    }

    private void act(Action action, TaskCard card) {
        switch (action) {
            case MOVE_ON -> step(card, 1);
            case MOVE_BACK -> step(card, -1);
            case TICK_OFF -> move(card.id(), card.title(), card.state(), TaskState.DONE, () -> {});
            case DROP_TASK -> move(card.id(), card.title(), card.state(), TaskState.DROPPED, () -> {});
            case TAKE_TASK -> moves.take(card.id(), card.title(), this::refresh);
            case ASSIGN_TASK -> {
                go(address.withTask(Optional.of(card.id())));
                if (drawer != null) {
                    drawer.focusAssignee();
                }
            }
            default -> {}
        }
    }

    private void step(TaskCard card, int by) {
        Board.neighbour(card.state(), by).ifPresent(to -> move(card.id(), card.title(), card.state(), to, () -> {}));
    }

    @Override
    public ActionContext actionContext() {
        return ActionContext.withTasks(me.role());
    }

    @Override
    public void perform(Action action) {
        act(action, "");
    }

    private final class OfBoard implements Board.Asking {
        @Override
        public void move(TaskCard card, TaskState to) {
            TasksView.this.move(card.id(), card.title(), card.state(), to, () -> {});
        }

        @Override
        public void take(TaskId id) {
            rooms.taskLists().all().stream()
                    .filter(card -> card.id().equals(id))
                    .findFirst()
                    .ifPresent(card -> moves.take(id, card.title(), TasksView.this::refresh));
        }

        @Override
        public void newTask() {
            TasksView.this.newTask();
        }

        @Override
        public void act(Action action, String item) {
            TasksView.this.act(action, item);
        }
    }

    private final class OfDrawer implements TaskDrawer.Asking {
        @Override
        public void move(TaskSheet task, TaskState to, Runnable kept) {
            TasksView.this.move(task.id(), task.title(), task.state(), to, kept);
        }

        @Override
        public void take(TaskId task) {
            moves.take(task, rooms.tasks().sheet(task).title(), TasksView.this::refresh);
        }

        @Override
        public void close() {
            go(address.withTask(Optional.empty()));
        }
    }
}
