package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Words;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.MoveOption;

/** The moves that the rules allow now, the likeliest first; what is still missing for a proposal is said in words. */
final class MovesBar extends Div {

    private static final List<Move> LIKELIEST_FIRST = List.of(
            Move.TAKE,
            Move.PROPOSE,
            Move.REVIEW_AGREE,
            Move.REVIEW_DISAGREE,
            Move.RULE,
            Move.REOPEN,
            Move.WITHDRAW,
            Move.SEND_BACK,
            Move.RECHECK,
            Move.CUT);

    private final Consumer<Move> make;
    private List<Object> drawn = List.of();

    MovesBar(Consumer<Move> make) {
        this.make = make;
        addClassName("moves");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("workbench.moves"));
    }

    void show(List<MoveOption> options) {
        MoveOption proposal = find(options, Move.PROPOSE);
        List<String> missing = proposal == null || proposal.allowed() ? List.of() : proposal.missing();
        List<Object> now = List.of(
                options.stream()
                        .filter(MoveOption::allowed)
                        .map(MoveOption::move)
                        .toList(),
                missing);
        if (now.equals(drawn)) {
            return; // a button that somebody is about to press must not be replaced under the pointer
        }
        drawn = now;
        removeAll();
        boolean primary = true;
        for (Move move : LIKELIEST_FIRST) {
            MoveOption option = find(options, move);
            if (option != null && option.allowed()) {
                ActionButton button = new ActionButton(Moves.action(move), () -> make.accept(move)).small();
                if (primary && move != Move.CUT && move != Move.RECHECK) {
                    button.primary();
                    primary = false;
                }
                add(button);
            }
        }
        if (!missing.isEmpty()) {
            String fields = String.join(", ", missing.stream().map(Words::field).toList());
            Paragraph hint = new Paragraph(Words.of("workbench.missing-for-proposal", fields));
            hint.addClassName("tm-secondary");
            add(hint);
        }
        setVisible(getComponentCount() > 0);
    }

    private static @Nullable MoveOption find(List<MoveOption> options, Move move) {
        return options.stream()
                .filter(option -> option.move() == move)
                .findFirst()
                .orElse(null);
    }
}
