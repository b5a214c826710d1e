package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.PassageSheet;
import org.tickmark.claim.Status;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.StatusChip;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.MoveOption;
import org.tickmark.verdict.RecheckWhy;
import org.tickmark.verdict.RulingSheet;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.VerdictSheet;

/** The chosen claim: what it says, how it is rated, what may be done with it. */
final class ClaimPanel extends Div {

    private final Rooms rooms;
    private final WorkbenchModel model;
    private final PanelRoot root = new PanelRoot();
    private final Div empty = new Div();
    private final Div foot = new Div();
    private final StatusChip status = new StatusChip(Status.OPEN);
    private final H2 heading = new H2();
    private final Span number = new Span();
    private final Span passages = new Span();
    private final Div news = new Div();
    private final SaveLine saveLine;
    private final ClaimFields fields;
    private final SecondCheck secondCheck = new SecondCheck();
    private final MovesBar moves;
    private @Nullable ClaimRef shown;
    private List<MoveOption> options = List.of();
    private @Nullable VerdictSheet rating;
    private @Nullable ClaimSheet sheet;

    ClaimPanel(Rooms rooms, WorkbenchModel model, Clock clock, Sections.Below below) {
        this.rooms = rooms;
        this.model = model;
        this.saveLine = new SaveLine(clock, rooms.profiles().mine().zone());
        this.fields = new ClaimFields(rooms, this::claim, new Outcome());
        this.moves = new MovesBar(this::start);
        addClassName("claim-panel");
        empty.addClassName("tm-empty");
        empty.add(new Paragraph(Words.of("workbench.no-claim-chosen")), new Paragraph(Words.of(hint())));
        heading.addClassName("tm-hidden");
        number.addClassName("tm-chip");
        fields.statement.input().addClassNames("tm-written", "claim-statement");
        fields.kind.input().addClassName("claim-chip-field");
        fields.priority.input().addClassName("claim-chip-field");
        root.add(heading, chips(), news, fields.statement.input(), saveLine, passages, facts(), moves);
        passages.addClassName("claim-passages");
        root.addDraftListener(draft -> fields.draft(draft.field(), draft.base(), draft.value()));
        foot.add(below.evidence(), below.notes());
        add(empty, root, foot);
        Signal.effect(this, () -> {
            model.news();
            show(model.chosen());
        });
    }

    /** What the rules say of each move now. */
    List<MoveOption> options() {
        return options;
    }

    /** The option for a move, if the claim has one. */
    Optional<MoveOption> option(Move move) {
        return options.stream().filter(option -> option.move() == move).findFirst();
    }

    /** When it was last saved, in words. */
    Component saved() {
        return saveLine.words();
    }

    /** Why a move cannot be made now, in words; empty when it can, or when no claim is chosen. */
    Optional<String> whyNot(Move move) {
        return option(move).filter(option -> !option.allowed()).map(option -> {
            if (option.missing().isEmpty()) {
                return option.why() == null ? "" : Words.of(option.why());
            }
            String fields = String.join(
                    ", ", option.missing().stream().map(Words::field).toList());
            return Words.of("workbench.missing-for-proposal", fields);
        });
    }

    void focusStatement() {
        fields.statement.input().focus();
    }

    void focusVerdict() {
        fields.verdict.input().focus();
    }

    /** Saves a verdict by its key on the scale. */
    void verdict(int step) {
        rooms.scales().current().atKey(step).ifPresent(fields.verdict::enter);
    }

    /** Starts a move: at once, or with a form where the rules ask for something. */
    void start(Move move) {
        option(move).filter(MoveOption::allowed).ifPresent(option -> {
            ClaimSheet of = sheet;
            if (of == null) {
                return;
            }
            if (Moves.needsForm(option)) {
                new MoveDialog(option, choices(move), of.statement(), (verdict, words) -> make(move, verdict, words))
                        .open();
            } else {
                try {
                    make(move, null, "");
                } catch (Refusal refusal) {
                    Toast.refuse(refusal);
                }
            }
        });
    }

    private void make(Move move, @Nullable VerdictCode verdict, String words) {
        VerdictSheet stands = rating;
        Moves.make(rooms.moving(), move, claim(), verdict, stands == null ? null : stands.verdict(), words);
        model.changed();
    }

    private List<VerdictCode> choices(Move move) {
        if (!Moves.choosesVerdict(move)) {
            return List.of();
        }
        VerdictSheet stands = rating;
        return rooms.scales().current().steps().stream()
                .filter(code -> move == Move.RULE || stands == null || !code.equals(stands.verdict()))
                .toList();
    }

    private ClaimRef claim() {
        ClaimRef claim = shown;
        if (claim == null) {
            throw new IllegalStateException("no claim is shown");
        }
        return claim;
    }

    private void show(Optional<ClaimRef> chosen) {
        boolean anew = !chosen.equals(Optional.ofNullable(shown));
        shown = chosen.orElse(null);
        empty.setVisible(chosen.isEmpty());
        root.setVisible(chosen.isPresent());
        foot.setVisible(chosen.isPresent());
        chosen.ifPresent(claim -> fill(claim, anew));
    }

    private void fill(ClaimRef claim, boolean anew) {
        ClaimSheet read = rooms.claims().sheet(claim);
        VerdictSheet verdict = rooms.verdicts().sheet(claim);
        sheet = read;
        rating = verdict;
        options = model.mayCheck() ? rooms.verdicts().available(claim) : List.of();
        @Nullable
        Person checker = read.checker() == null
                ? null
                : rooms.directory().find(read.checker()).orElse(null);
        if (anew) {
            saveLine.clear();
        }
        fields.fill(read, verdict, rooms.claims().topics(claim.article()), checker, anew);
        fields.readOnly(!model.mayCheck() || read.status() == Status.CUT);
        status.show(read.status());
        heading.setText(Words.of("workbench.claim-heading", claim.number()));
        number.setText("#" + claim.number());
        passages.setText(quotes(read));
        news(read, verdict);
        Set<PersonKey> named = new HashSet<>();
        verdict.currentReviews().forEach(review -> named.add(review.by()));
        RulingSheet ruling = verdict.currentRuling();
        if (ruling != null) {
            named.add(ruling.by());
        }
        secondCheck.show(verdict, rooms.directory().find(named));
        moves.show(options);
        if (anew) {
            root.open(rooms.current().require().key(), claim, read.status());
        } else {
            root.getElement().setAttribute("data-status", read.status().name());
        }
    }

    private void news(ClaimSheet read, VerdictSheet verdict) {
        news.removeAll();
        if (read.status() == Status.RECHECK) {
            RecheckWhy why = verdict.recheckWhy();
            String cause = why == null ? "" : Words.of("recheck." + why.cause());
            String was = verdict.was() == null ? "" : Words.of("workbench.was", Words.of("verdict." + verdict.was()));
            banner("warning", cause + " " + was + (why == null ? "" : " " + why.words()));
        } else if (read.status() == Status.CUT) {
            String reason = read.cutReason() == null ? "" : read.cutReason();
            banner("info", Words.of("workbench.cut-because", reason));
        }
    }

    private void banner(String tone, String text) {
        Div banner = Parts.div("tm-banner", Parts.div("tm-banner-text", new Paragraph(text.strip())));
        banner.getElement().setAttribute("data-tone", tone).setAttribute("role", "status");
        news.add(banner);
    }

    private String quotes(ClaimSheet read) {
        List<PassageSheet> here = read.in(model.version());
        return here.size() > 1 ? Words.of("workbench.passages", here.size()) : "";
    }

    private Div chips() {
        return Parts.div("claim-chips", status, number, fields.kind.input(), fields.priority.input());
    }

    private Component facts() {
        DescriptionList list = new DescriptionList();
        list.addClassName("tm-props");
        row(list, "field.verdict", Parts.div("claim-rating", fields.verdict.input(), fields.confidence.input()));
        row(list, "workbench.why", fields.rationale.input());
        row(list, "field.checker", fields.checker.input());
        row(list, "field.topic", fields.topic.input());
        row(list, "workbench.second-check", secondCheck);
        return list;
    }

    private static void row(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(Words.of(key)), new DescriptionList.Description(value));
    }

    private String hint() {
        return model.mayCheck() ? "workbench.no-claim-chosen.check" : "workbench.no-claim-chosen.read";
    }

    /** What a save's end does to the panel. */
    private final class Outcome implements SavedField.Outcome {

        @Override
        public void saved(String field) {
            saveLine.saved();
            root.saved(field);
            model.changed();
        }

        @Override
        public void refused(String field, Refusal refusal, Runnable takeTheirs, Runnable keepMine) {
            root.refused();
            model.changed();
            if (refusal instanceof NotAllowed notAllowed && notAllowed.missing().contains("reason")) {
                askReason(takeTheirs);
            } else {
                saveLine.refused(refusal, takeTheirs, keepMine);
            }
        }

        /** A changed verdict needs a reason (DESIGN.md, Status). */
        private void askReason(Runnable takeTheirs) {
            VerdictSheet stands = rating;
            ClaimSheet of = sheet;
            VerdictCode wanted = fields.verdict.input().getValue();
            if (stands == null || of == null) {
                return;
            }
            ReasonDialog dialog = new ReasonDialog("workbench.change-verdict", of.statement(), reason -> {
                rooms.assessing().verdict(claim(), new Change<>(stands.verdict(), wanted), reason);
                saved("verdict");
            });
            dialog.onCancel(takeTheirs);
            dialog.open();
        }
    }
}
