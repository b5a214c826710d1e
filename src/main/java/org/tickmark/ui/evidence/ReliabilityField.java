package org.tickmark.ui.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.Reliability;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Words;

/** The outlet's grade, as it counts here; another can be given to this link alone. */
final class ReliabilityField extends Div {

    private final Segmented<Reliability> grades = new Segmented<>(
                    Words.of("evidence-ui.reliability"), List.of(Reliability.values()), Reliability::name)
            .asChoice()
            .titled(EvidenceWords::of);
    private final Span words = new Span();
    private final NativeButton back = new NativeButton(Words.of("evidence-ui.reliability.back"));
    private Reliability outlet = Reliability.F;
    private @Nullable Reliability own;
    private Consumer<@Nullable Reliability> changed = chosen -> {};

    ReliabilityField() {
        addClassName("tm-field-line");
        words.addClassName("tm-muted");
        back.addClassName("tm-link");
        back.getElement().setAttribute("type", "button");
        add(grades, words, back);
        grades.onChoose(chosen -> set(chosen == outlet ? null : chosen));
        back.addClickListener(click -> set(null));
        draw();
    }

    private void set(@Nullable Reliability chosen) {
        own = chosen;
        draw();
        changed.accept(chosen);
    }

    /** The grade that counts unless the link has its own. */
    void outlet(Reliability grade) {
        outlet = grade;
        draw();
    }

    /** The link's own grade; null: that of the outlet counts. */
    void choose(@Nullable Reliability grade) {
        own = grade;
        draw();
    }

    @Nullable
    Reliability own() {
        return own;
    }

    void onChange(Consumer<@Nullable Reliability> listener) {
        this.changed = listener;
    }

    private void draw() {
        Reliability shown = own == null ? outlet : own;
        grades.choose(shown);
        words.setText(Words.of(
                own == null ? "evidence-ui.reliability.outlet" : "evidence-ui.reliability.link",
                EvidenceWords.of(shown)));
        back.setVisible(own != null);
    }
}
