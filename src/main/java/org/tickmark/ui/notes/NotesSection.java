package org.tickmark.ui.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.NoteThread;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/**
 * The threads on a claim, open ones first and settled ones folded away, and the place to write. A thread that has not
 * changed is not drawn again, so that another person's note never takes away what is being typed.
 */
public final class NotesSection extends Section {

    private final NotesHouse house;
    private final boolean mayCheck;
    private final H2 heading = new H2();
    private final Drafts drafts = new Drafts();
    private final Div open = Parts.div("tm-threads");
    private final Div settled = Parts.div("tm-threads");
    private final NativeDetails fold = new NativeDetails();
    private final Composer composer;
    private final Map<UUID, ThreadView> views = new HashMap<>();
    private Runnable changed = () -> {};
    private @Nullable ClaimRef claim;

    /** @param mayCheck whether whoever looks may write */
    public NotesSection(NotesHouse house, boolean mayCheck) {
        this.house = house;
        this.mayCheck = mayCheck;
        addClassName("tm-notes");
        heading.addClassName("tm-caps");
        heading.setId("notes-heading");
        getElement().setAttribute("aria-labelledby", "notes-heading");
        Div head = Parts.div("tm-section-head", heading);
        composer = new Composer("notes-ui.write", "notes-ui.send", this::write);
        composer.keepIn(drafts, "new");
        fold.setSummary(new Span());
        fold.setContent(settled);
        drafts.add(head, open, fold);
        if (mayCheck) {
            head.add(new ActionButton(Action.ADD_NOTE, this::write).asLink());
            drafts.add(composer);
        }
        drafts.onFound(composer::restore);
        add(drafts);
    }

    /** Called after something was written or settled here. */
    public void onChanged(Runnable listener) {
        this.changed = listener;
    }

    /** Shows the notes on this claim. */
    public void show(ClaimRef which) {
        if (!which.equals(claim)) {
            claim = which;
            views.clear();
            open.removeAll();
            settled.removeAll();
            fold.setOpen(false);
            composer.clear();
            if (mayCheck) {
                drafts.open(house.current().require().key(), "note/" + which.article() + "/" + which.number());
            }
        }
        refresh();
    }

    /** Reads again what it shows. */
    public void refresh() {
        if (claim == null) {
            return;
        }
        List<NoteThread> threads = house.claims().notes(claim);
        heading.setText(
                threads.isEmpty() ? Words.of("notes-ui.heading.none") : Words.of("notes-ui.heading", threads.size()));
        threads.forEach(this::place);
        long done = threads.stream().filter(NoteThread::resolved).count();
        fold.setVisible(done > 0);
        fold.setSummary(new Span(Words.of("notes-ui.resolved", done)));
    }

    /** Puts the focus where a note is written: what the action {@code add-note} does. */
    public void write() {
        composer.focus();
    }

    private void place(NoteThread thread) {
        Div where = thread.resolved() ? settled : open;
        ThreadView view = views.computeIfAbsent(thread.id(), id -> new ThreadView(house, mayCheck, this::told));
        view.show(thread);
        if (view.getParent().filter(where::equals).isEmpty()) {
            where.add(view);
        }
    }

    private void write(String body) {
        if (claim == null) {
            return;
        }
        try {
            house.notes().write(claim, body);
        } catch (Refusal refusal) {
            composer.refuse(refusal);
            return;
        }
        drafts.forget();
        composer.clear();
        told();
    }

    private void told() {
        try {
            refresh();
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
        }
        changed.run();
    }
}
