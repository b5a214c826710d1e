package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** Says in words what became of a save; where somebody else was faster, shows both texts and lets the person choose. */
final class SaveLine extends Div {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;
    private final ZoneId zone;
    private final Span words = new Span();

    SaveLine(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        addClassName("save-line");
        words.addClassName("save-words");
        words.getElement().setAttribute("role", "status");
    }

    /** {@code Saved 09:41}, to stand where it is seen always. */
    Span words() {
        return words;
    }

    void clear() {
        removeAll();
        words.setText("");
    }

    void saved() {
        clear();
        words.setText(
                Words.of("workbench.saved", LocalTime.now(clock.withZone(zone)).format(MINUTES)));
    }

    /** The refusal's own sentence, and for a stale save both texts. */
    void refused(Refusal refusal, Runnable takeTheirs, Runnable keepMine) {
        clear();
        Div said = new Div(new Paragraph(Words.of(refusal)));
        Div banner = Parts.div("tm-banner", said);
        banner.getElement().setAttribute("data-tone", "refusal").setAttribute("role", "alert");
        if (refusal instanceof StaleSave stale) {
            said.add(text("workbench.stale.theirs", stale.theirs()), text("workbench.stale.mine", stale.mine()));
            said.add(choice("workbench.stale.take-theirs", takeTheirs), choice("workbench.stale.keep-mine", keepMine));
        }
        add(banner);
    }

    private static Paragraph text(String key, String value) {
        Paragraph paragraph = new Paragraph(new Span(Words.of(key)), new Span(value));
        paragraph.addClassName("save-line-text");
        return paragraph;
    }

    private NativeButton choice(String key, Runnable then) {
        NativeButton button = Parts.button(Words.of(key), "small");
        button.addClickListener(click -> {
            clear();
            then.run();
        });
        return button;
    }
}
