package org.tickmark.ui.reportdialog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.tickmark.refusal.Refusal;
import org.tickmark.report.ArchiveSheet;
import org.tickmark.report.ImportOptions;
import org.tickmark.report.Importing;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/**
 * Brings an archive in: choose the file, see what is in it, say what becomes of its times. Reading and writing happen
 * outside the window's turn: a large archive stops nobody's clicks.
 */
final class ImportDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDialog.class);

    private final Importing importing;
    private final ZoneId zone;
    private final Consumer<ArchiveSheet> then;

    private final Upload upload = new Upload();
    private final Div found = Parts.div("import-found");
    private final Paragraph refused = new Paragraph();
    private final RadioButtonGroup<ImportOptions.Times> times = new RadioButtonGroup<>();
    private final NativeButton bringIn = Parts.button(Words.of("import.bring-in"), "primary");
    private @Nullable Path file;

    ImportDialog(Importing importing, ZoneId zone, Consumer<ArchiveSheet> then) {
        this.importing = importing;
        this.zone = zone;
        this.then = then;
        addClassName("import-dialog");
        setHeaderTitle(Words.of("import.title"));
        refused.addClassName("import-refused");
        refused.getElement().setAttribute("role", "alert");
        times.setLabel(Words.of("import.times"));
        times.setItems(ImportOptions.Times.values());
        times.setValue(ImportOptions.Times.AS_THEY_ARE);
        times.setVisible(false);
        upload();
        add(new Paragraph(Words.of("import.what")), upload, refused, found, times);
        NativeButton cancel = Parts.button(Words.of("report.dialog.cancel"));
        cancel.addClickListener(click -> close());
        bringIn.getElement().setAttribute("data-confirm", "import-archive");
        bringIn.setEnabled(false);
        bringIn.addClickListener(click -> bringIn());
        getFooter().add(cancel, bringIn);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                forget();
            }
        });
    }

    private void upload() {
        upload.setUploadHandler(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                received(event);
            }

            @Override
            public long getFileSizeMax() {
                return Importing.LARGEST;
            }

            @Override
            public long getRequestSizeMax() {
                return Importing.LARGEST;
            }
        });
        upload.setAcceptedFileExtensions(".zip");
        upload.setAcceptedMimeTypes("application/zip");
        upload.setMaxFiles(1);
        upload.setUploadButton(Parts.button(Words.of("import.choose")));
        upload.setDropLabel(new Span(Words.of("import.drop")));
        upload.addFileRemovedListener(removed -> forget());
    }

    /** In the upload's own request, with the person's rights, and not in the window's turn. */
    private void received(UploadEvent event) throws IOException {
        Path copy = Files.createTempFile("tickmark-import", ".zip");
        try (InputStream in = event.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            ArchiveSheet sheet = importing.look(copy);
            event.getUI().access(() -> show(copy, sheet));
        } catch (Refusal refusal) {
            Files.delete(copy);
            event.getUI().access(() -> refuse(refusal));
        }
    }

    private void show(Path copy, ArchiveSheet sheet) {
        forget();
        file = copy;
        sheet.articles().forEach(line -> {
            Span title = new Span(line.title());
            title.addClassName("tm-row-title");
            Span counts =
                    new Span(Words.of("import.counts", line.versions(), line.claims(), line.evidence(), line.tasks()));
            counts.addClassName("tm-meta");
            found.add(Parts.div("import-article", title, counts));
        });
        found.add(new Paragraph(Words.of("import.people", sheet.people())));
        String asOf = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(sheet.asOf().atZone(zone));
        times.setItemLabelGenerator(choice -> choice == ImportOptions.Times.AS_THEY_ARE
                ? Words.of("import.times.stay", asOf)
                : Words.of("import.times.move", sheet.days()));
        times.setVisible(true);
        bringIn.setEnabled(true);
    }

    private void bringIn() {
        Path chosen = file;
        if (chosen == null) {
            return;
        }
        UI ui = UI.getCurrent();
        ImportOptions options = new ImportOptions(times.getValue());
        bringIn.setEnabled(false);
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                ArchiveSheet sheet = importing.bringIn(chosen, options);
                ui.access(() -> done(sheet));
            } catch (Refusal refusal) {
                ui.access(() -> refuse(refusal));
            } catch (RuntimeException fault) {
                LOG.error("An import failed", fault);
                ui.access(() -> {
                    close();
                    Toast.keep(Words.of("import.failed"));
                });
            }
        }));
    }

    private void done(ArchiveSheet sheet) {
        close();
        Toast.say(Words.of(
                "import.done",
                sheet.articles().stream().map(ArchiveSheet.Line::title).toList().getFirst()));
        then.accept(sheet);
    }

    private void refuse(Refusal refusal) {
        forget();
        upload.clearFileList(); // or the file would stand there as taken, and no other could be chosen
        refused.setText(Words.of(refusal));
    }

    private void forget() {
        found.removeAll();
        refused.setText("");
        times.setVisible(false);
        bringIn.setEnabled(false);
        Path old = file;
        file = null;
        if (old != null) {
            try {
                Files.deleteIfExists(old);
            } catch (IOException e) {
                LOG.warn("A file that was brought in could not be deleted: {}", old, e);
            }
        }
    }
}
