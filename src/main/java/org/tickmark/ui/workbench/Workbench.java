package org.tickmark.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleDocument;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkedSegment;
import org.tickmark.claim.Selection;
import org.tickmark.history.Appended;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.action.ActionContext;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;
import org.tickmark.ui.workbench.WorkbenchModel.Tab;
import org.tickmark.verdict.MoveOption;

/** The workbench of one version: text and panel, kept together by the model. */
final class Workbench {

    private static final Pattern SUBJECT = Pattern.compile("claim/([0-9]+)");

    private final Rooms rooms;
    private final WorkbenchModel model;
    private final ArticleText text = new ArticleText();
    private final WorkbenchHead head;
    private final Div body = new Div();
    private final ClaimPanel claimPanel;
    private final ClaimListPanel listPanel;
    private final Marking marking;
    private final Sections sections;
    private final Sections.Below below;
    private @Nullable Selection selection;
    private List<MarkedSegment> drawn = List.of();

    Workbench(Rooms rooms, Sections sections, WorkbenchModel model, Clock clock) {
        this.rooms = rooms;
        this.model = model;
        this.head = new WorkbenchHead(rooms, model, this::perform);
        this.sections = sections;
        this.below = sections.below(model);
        this.marking = new Marking(rooms, model);
        this.claimPanel = new ClaimPanel(rooms, model, clock, below);
        this.listPanel = new ClaimListPanel(rooms, model, this::makeTask);
        SidePanel side = new SidePanel(
                rooms,
                model,
                Map.of(
                        Tab.CLAIM,
                        claimPanel,
                        Tab.ALL,
                        listPanel,
                        Tab.TASKS,
                        new ClaimTasksPanel(rooms, model, this::makeTask),
                        Tab.HISTORY,
                        sections.history(model)),
                claimPanel.saved(),
                new SheetHandle(this::taller, () -> model.choose(0)),
                new TouchBar(rooms, model, claimPanel::focusVerdict, this::perform));
        Section paper = new Section(text);
        paper.addClassNames("tm-scroll", "workbench-paper");
        body.addClassNames("tm-columns", "workbench-columns");
        body.getElement().setAttribute("data-around-text", true);
        body.add(paper, side);
        drawText();
        text.addActionListener(event -> {
            selection = event.selection().orElse(selection);
            act(event.id());
        });
        text.addSelectionListener(event -> selection = event.selection().orElse(null));
        text.addClaimListener(event -> {
            model.choose(event.number());
            model.show(Tab.CLAIM);
        });
        Signal.effect(
                body, () -> text.choose(model.chosen().map(ClaimRef::number).orElse(0)));
        Signal.effect(body, () -> {
            model.news();
            redraw();
        });
        Signal.effect(
                body,
                () -> body.getElement()
                        .setAttribute("data-panel", model.chosen().isPresent() ? "open" : ""));
    }

    WorkbenchModel model() {
        return model;
    }

    WorkbenchHead head() {
        return head;
    }

    Div body() {
        return body;
    }

    boolean shows(ArticleId article, int version) {
        return model.article().equals(article) && (version == 0 || version == model.version());
    }

    /** Others' changes are shown without moving anything; one's own are there already. */
    void heard(Appended appended, Optional<PersonKey> me) {
        boolean mine = me.filter(key -> key.value().equals(appended.actor())).isPresent();
        model.changed();
        if (!mine) {
            List<Integer> numbers = appended.rows().stream()
                    .map(row -> SUBJECT.matcher(row.subject()))
                    .filter(Matcher::matches)
                    .map(found -> Integer.parseInt(found.group(1)))
                    .distinct()
                    .toList();
            text.flash(numbers);
        }
    }

    ActionContext context() {
        Set<Action> moves = EnumSet.noneOf(Action.class);
        claimPanel.options().stream()
                .filter(MoveOption::allowed)
                .forEach(option -> moves.add(Moves.action(option.move())));
        return new ActionContext(
                rooms.current().require().role(),
                true,
                model.mayCheck(),
                model.mayLead(),
                model.chosenNow().isPresent(),
                moves);
    }

    /** An id that the text sends: an action's, or that of a verdict's key. */
    private void act(String id) {
        String verdict = Action.SET_VERDICT.id() + "-";
        if (id.startsWith(verdict)) {
            if (Action.SET_VERDICT.isAvailable(context())) {
                claimPanel.verdict(id.charAt(verdict.length()) - '0');
            }
        } else {
            Action.of(id).ifPresent(action -> {
                if (action.isAvailable(context())) {
                    perform(action);
                } else {
                    Moves.of(action).flatMap(claimPanel::whyNot).ifPresent(Toast::say);
                }
            });
        }
    }

    void perform(Action action) {
        try {
            Moves.of(action).ifPresentOrElse(claimPanel::start, () -> performOther(action));
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
        }
    }

    private void performOther(Action action) {
        switch (action) {
            case NEW_CLAIM -> marking.mark(Optional.ofNullable(selection));
            case NEW_CLAIM_AT_BLOCK -> marking.markBlock(Optional.ofNullable(selection));
            case ADD_PASSAGE -> marking.addPassage(Optional.ofNullable(selection));
            case SPLIT_CLAIM -> marking.split(Optional.ofNullable(selection));
            case MERGE_CLAIM -> marking.merge();
            case OPEN_CLAIM -> openClaim();
            case BACK_TO_TEXT -> text.focusText();
            case ALL_CLAIMS -> model.show(Tab.ALL);
            case ADD_EVIDENCE -> below.evidence().add();
            case ADD_NOTE -> writeNote();
            case MAKE_TASK -> makeTask();
            case CLAIM_PROOF ->
                model.chosenNow()
                        .ifPresent(claim -> UI.getCurrent()
                                .getPage()
                                .open("reports/%s/claims/%d/proof.html".formatted(claim.article(), claim.number())));
            case EXPORT ->
                sections.export(
                        model,
                        rooms.articles().sheet(model.article()).versions().size());
            case EDIT_ARTICLE -> sections.editArticle(model);
            case CLAIMS_FROM_SENTENCES -> sections.chooseSentences(model);
            case KEYS -> sections.keys();
            default -> Toast.say(Words.of("workbench.not-here"));
        }
    }

    private void taller() {
        boolean tall = "tall".equals(body.getElement().getAttribute("data-panel"));
        body.getElement().setAttribute("data-panel", tall ? "open" : "tall");
    }

    private void openClaim() {
        model.show(Tab.CLAIM);
        claimPanel.focusStatement();
    }

    private void writeNote() {
        model.show(Tab.CLAIM);
        below.notes().write();
    }

    /** Of the claims selected in the list, else of the chosen one. */
    private void makeTask() {
        List<ClaimRef> selected = listPanel.selected();
        List<ClaimRef> claims = selected.isEmpty() ? model.chosenNow().stream().toList() : selected;
        sections.makeTask(model, claims, made -> {
            listPanel.clearSelection();
            model.changed();
        });
    }

    private void drawText() {
        ArticleDocument document = rooms.articles().document(model.article(), model.version());
        drawn = rooms.claims().segments(model.article(), model.version());
        text.open(DocumentJson.document(
                document,
                drawn,
                model.chosenNow().map(ClaimRef::number).orElse(0),
                rooms.profiles().mine().keysOn(),
                model.mayCheck(),
                Words::of));
    }

    private void redraw() {
        List<MarkedSegment> now = rooms.claims().segments(model.article(), model.version());
        if (!now.equals(drawn)) {
            drawn = now;
            text.segments(now);
        }
    }
}
