package org.tickmark.ui.workbench;

import java.util.List;
import java.util.Optional;
import org.tickmark.article.intake.Block;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Selection;
import org.tickmark.refusal.BadInput;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Making claims of words: mark, mark a block, add a passage, split, merge. Refusals fly out. */
final class Marking {

    private final Rooms rooms;
    private final WorkbenchModel model;

    Marking(Rooms rooms, WorkbenchModel model) {
        this.rooms = rooms;
        this.model = model;
    }

    void mark(Optional<Selection> selection) {
        chooseNew(rooms.marking().mark(model.article(), required(selection), NewClaim.PLAIN));
    }

    /** The block that the selection stands in: a heading, a picture, a paragraph as a whole. */
    void markBlock(Optional<Selection> selection) {
        int at = required(selection).start();
        int start = rooms.articles().document(model.article(), model.version()).blocks().stream()
                .filter(block -> block.start() <= at && at < block.end())
                .mapToInt(Block::start)
                .findFirst()
                .orElse(at);
        chooseNew(rooms.marking().markBlock(model.article(), model.version(), start, NewClaim.PLAIN));
    }

    void addPassage(Optional<Selection> selection) {
        ClaimRef claim = chosen();
        rooms.placing().addPassage(claim, required(selection));
        Toast.say(Words.of("workbench.passage-added", claim.number()));
        model.changed();
    }

    void split(Optional<Selection> selection) {
        ClaimRef claim = chosen();
        Selection part = required(selection);
        ReasonDialog dialog = new ReasonDialog("action.split-claim", part.exact(), statement -> {
            ClaimRef made = rooms.marking().split(claim, part, statement);
            model.changed();
            model.choose(made.number());
        });
        dialog.asking("field.statement", part.exact()).open();
    }

    void merge() {
        ClaimRef goes = chosen();
        List<ClaimSheet> others = rooms.claims().sheets(model.article()).stream()
                .filter(sheet -> !sheet.ref().equals(goes))
                .toList();
        new MergeDialog(rooms.claims().sheet(goes), others, stays -> {
                    rooms.placing().merge(stays, goes);
                    Toast.say(Words.of("workbench.merged", goes.number(), stays.number()));
                    model.changed();
                    model.choose(stays.number());
                })
                .open();
    }

    private void chooseNew(ClaimRef made) {
        Toast.say(Words.of("workbench.marked", made.number()));
        model.changed();
        model.choose(made.number());
        model.show(WorkbenchModel.Tab.CLAIM);
    }

    private ClaimRef chosen() {
        return model.chosenNow().orElseThrow(() -> new BadInput("", "refusal.workbench.choose-a-claim"));
    }

    private static Selection required(Optional<Selection> selection) {
        return selection.orElseThrow(() -> new BadInput("", "refusal.workbench.select-words"));
    }
}
