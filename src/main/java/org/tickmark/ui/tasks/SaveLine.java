package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** Says in words what became of a save; where somebody else was faster, both texts, to choose from. */
final class SaveLine extends Div {

    private final Supplier<String> time;
    private final Runnable reload;
    private final Span words = new Span();

    /** @param time writes a moment; @param reload reads again what stands, before theirs is taken or overwritten */
    SaveLine(Supplier<String> time, Runnable reload) {
        this.time = time;
        this.reload = reload;
        addClassName("task-save");
        words.getElement().setAttribute("role", "status");
        clear();
    }

    void clear() {
        removeAll();
        words.setText("");
        add(words);
        getElement().setAttribute("data-save", "clean");
    }

    void saved() {
        clear();
        words.setText(Words.of("task.saved", time.get()));
        getElement().setAttribute("data-save", "saved");
    }

    void refused() {
        clear();
        words.setText(Words.of("task.not-saved"));
        getElement().setAttribute("data-save", "refused");
    }

    void stale(StaleSave stale, Runnable takeTheirs, Runnable keepMine) {
        refused();
        Div said = new Div(
                new Paragraph(Words.of(stale)),
                text("task.stale.theirs", stale.theirs()),
                text("task.stale.mine", stale.mine()),
                choice("task.stale.take-theirs", takeTheirs),
                choice("task.stale.keep-mine", keepMine));
        Div banner = Parts.div("tm-banner", said);
        banner.getElement().setAttribute("data-tone", "refusal").setAttribute("role", "alert");
        add(banner);
    }

    private static Paragraph text(String key, String value) {
        Span label = new Span(Words.of(key));
        label.addClassName("tm-caps");
        Paragraph text = new Paragraph(label, new Span(value.isEmpty() ? Words.of("task.stale.nothing") : value));
        text.addClassName("task-stale-text");
        return text;
    }

    private NativeButton choice(String key, Runnable then) {
        NativeButton button = new NativeButton(Words.of(key), click -> {
            clear();
            reload.run();
            then.run();
        });
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
