package org.tickmark.ui.notes;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.NoteSheet;
import org.tickmark.claim.NoteThread;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** A note with its answers, and what can be done with the thread. */
final class ThreadView extends Article {

    private final NotesHouse house;
    private final Runnable changed;
    private final Div notes = Parts.div("tm-thread-notes");
    private final Div answering = Parts.div("tm-thread-answer");
    private final NativeButton settle = act("notes-ui.resolve");
    private @Nullable NoteThread shown;

    ThreadView(NotesHouse house, boolean mayCheck, Runnable changed) {
        this.house = house;
        this.changed = changed;
        addClassName("tm-thread");
        add(notes);
        if (mayCheck) {
            NativeButton answer = act("notes-ui.reply");
            answer.addClickListener(click -> answer());
            settle.addClickListener(click -> settle());
            add(answering, Parts.div("tm-thread-do", answer, settle));
        }
    }

    void show(NoteThread thread) {
        if (thread.equals(shown)) {
            return;
        }
        shown = thread;
        getElement().setAttribute("data-thread", thread.id().toString());
        getElement().setAttribute("data-resolved", thread.resolved());
        settle.setText(Words.of(thread.resolved() ? "notes-ui.reopen" : "notes-ui.resolve"));
        Map<PersonKey, Person> people = house.directory()
                .find(thread.notes().stream().map(NoteSheet::by).toList());
        Times.Mine times = house.times().mine();
        notes.removeAll();
        thread.notes().forEach(note -> notes.add(note(note, Optional.ofNullable(people.get(note.by())), times)));
        if (thread.resolved() && thread.resolvedBy() != null && thread.resolvedAt() != null) {
            String who = house.directory()
                    .find(thread.resolvedBy())
                    .map(Person::name)
                    .orElse(thread.resolvedBy().value());
            Span line = new Span(Words.of("notes-ui.resolved-by", who, times.brief(thread.resolvedAt())));
            line.addClassName("tm-ok");
            notes.add(line);
        }
    }

    private static Div note(NoteSheet note, Optional<Person> by, Times.Mine times) {
        Span name = new Span(by.map(Person::name).orElse(note.by().value()));
        name.addClassName("tm-note-by");
        Element time = new Element("time");
        time.setAttribute("datetime", note.at().toString()).setAttribute("title", times.moment(note.at()));
        time.setText(times.brief(note.at()));
        Div head = Parts.div("tm-note-head");
        by.ifPresent(person -> head.add(Parts.avatar(person, "small")));
        head.add(name);
        head.getElement().appendChild(time);
        Paragraph body = new Paragraph(note.body());
        body.addClassName("tm-typed");
        body.getElement().setAttribute("dir", "auto");
        Div all = Parts.div("tm-note-one", head, body);
        all.getElement().setAttribute("data-note", note.id().toString());
        return all;
    }

    private static NativeButton act(String words) {
        NativeButton button = new NativeButton(Words.of(words));
        button.addClassName("tm-quiet-link");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void answer() {
        if (answering.getComponentCount() > 0) {
            answering.removeAll();
            return;
        }
        Composer[] composer = new Composer[1];
        composer[0] = new Composer("notes-ui.answer", "notes-ui.reply", body -> reply(composer[0], body));
        answering.add(composer[0]);
        composer[0].focus();
    }

    private void reply(Composer composer, String body) {
        if (shown == null) {
            return;
        }
        try {
            house.notes().reply(shown.id(), body);
        } catch (Refusal refusal) {
            composer.refuse(refusal);
            return;
        }
        answering.removeAll();
        changed.run();
    }

    private void settle() {
        if (shown == null) {
            return;
        }
        try {
            if (shown.resolved()) {
                house.notes().reopen(shown.id());
            } else {
                house.notes().resolve(shown.id());
            }
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
        }
        changed.run();
    }
}
