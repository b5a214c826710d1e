package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.tickmark.claim.ClaimRef;
import org.tickmark.task.TaskId;
import org.tickmark.ui.evidence.EvidenceHouse;
import org.tickmark.ui.evidence.EvidenceSection;
import org.tickmark.ui.history.ClaimHistory;
import org.tickmark.ui.newarticle.ArticleDialog;
import org.tickmark.ui.notes.NotesHouse;
import org.tickmark.ui.notes.NotesSection;
import org.tickmark.ui.reportdialog.ReportDialogs;
import org.tickmark.ui.shell.Commands;
import org.tickmark.ui.tasks.TaskDialogs;

/** Parts and dialogs of other screens that the workbench shows. */
@org.springframework.stereotype.Component("workbenchSections")
record Sections(
        EvidenceHouse evidenceHouse,
        NotesHouse notesHouse,
        ClaimHistory.House historyHouse,
        ArticleDialog.House articleHouse,
        TaskDialogs taskDialogs,
        ReportDialogs reportDialogs,
        ObjectProvider<Commands> commands) {

    /** Evidence and notes of the chosen claim, shown anew when it or anything of it changes. */
    Below below(WorkbenchModel model) {
        EvidenceSection evidence = new EvidenceSection(evidenceHouse, model.mayCheck());
        NotesSection notes = new NotesSection(notesHouse, model.mayCheck());
        evidence.onChanged(model::changed);
        notes.onChanged(model::changed);
        Signal.effect(evidence, () -> {
            model.news();
            model.chosen().ifPresent(evidence::show);
        });
        Signal.effect(notes, () -> {
            model.news();
            model.chosen().ifPresent(notes::show);
        });
        return new Below(evidence, notes);
    }

    /** What stands below the claim's own fields. */
    record Below(EvidenceSection evidence, NotesSection notes) {}

    /** The history of the chosen claim, or of the article. */
    Component history(WorkbenchModel model) {
        ClaimHistory history = new ClaimHistory(historyHouse);
        Signal.effect(history, () -> {
            model.news();
            history.show(model.article(), model.chosen());
        });
        return history;
    }

    void makeTask(WorkbenchModel model, List<ClaimRef> claims, Consumer<TaskId> made) {
        taskDialogs.open(model.article(), claims.stream().map(ClaimRef::number).toList(), made);
    }

    void export(WorkbenchModel model, int versions) {
        reportDialogs.export(model.article(), model.version(), versions);
    }

    void editArticle(WorkbenchModel model) {
        new ArticleDialog(articleHouse, model.article(), model::changed).open();
    }

    void chooseSentences(WorkbenchModel model) {
        UI.getCurrent().navigate("articles/" + model.article() + "/sentences");
    }

    void keys() {
        commands.ifAvailable(Commands::openKeys);
    }
}
