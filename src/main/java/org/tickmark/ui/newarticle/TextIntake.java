package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.BringingIn;
import org.tickmark.article.Manuscript;
import org.tickmark.article.ManuscriptPreview;
import org.tickmark.article.intake.Intakes;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Typing;
import org.tickmark.ui.component.Words;

/** The text: pasted, or a file chosen or dropped; and how it will stand. */
final class TextIntake extends Div {

    private static final int QUIET_MS = 700;

    private final BringingIn bringingIn;
    final TextArea text = new TextArea();
    private final Segmented<Boolean> view = new Segmented<>(
            Words.of("new-article.view"),
            List.of(false, true),
            preview -> Words.of(preview ? "new-article.view.preview" : "new-article.view.text"));
    private final Span figures = new Span();
    private final Paragraph said = new Paragraph();
    private final Div file = Parts.div("tm-intake-file");
    private final Div blocks = Parts.div("tm-intake-blocks");
    private final Upload upload;
    private final Typing typing;
    private Manuscript.@Nullable Uploaded uploaded;
    private Consumer<ManuscriptPreview> read = preview -> {};
    private String language = "en";

    TextIntake(BringingIn bringingIn) {
        this.bringingIn = bringingIn;
        addClassName("tm-intake");
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) ->
                chosen(new Manuscript.Uploaded(bytes, metadata.fileName(), metadata.contentType()))));
        upload();
        text.addClassNames("tm-intake-text", "tm-written");
        text.setAriaLabel(Words.of("new-article.text"));
        text.setPlaceholder(Words.of("new-article.text.like"));
        typing = Typing.in(text, QUIET_MS, this::look);
        figures.addClassName("tm-muted");
        figures.getElement().setAttribute("role", "status");
        said.addClassName("tm-field-said");
        said.getElement().setAttribute("role", "alert");
        view.choose(false);
        view.onChoose(preview -> show());
        add(Parts.div("tm-intake-bar", view, figures, upload), said, file, text, blocks);
        said.setVisible(false);
        show();
    }

    private void upload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Intakes.MOST_BYTES);
        upload.setAcceptedFileExtensions(bringingIn.fileEndings().toArray(String[]::new));
        NativeButton choose = Parts.button(Words.of("new-article.file.choose"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Words.of("new-article.file.drop")));
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.of("new-article.file.too-big"))
                .setIncorrectFileType(Words.of("new-article.file.type", String.join(", ", bringingIn.fileEndings())))
                .setTooManyFiles(Words.of("new-article.file.one")));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    }

    /** Called with what was read, whenever it can be read. */
    void onRead(Consumer<ManuscriptPreview> listener) {
        this.read = listener;
    }

    void language(String tag) {
        language = tag;
        look();
    }

    Manuscript manuscript() {
        return uploaded == null ? new Manuscript.Pasted(typing.words()) : uploaded;
    }

    /** Says what is wrong with the text or the file. */
    void refuse(String words) {
        said.setText(words);
        said.setVisible(true);
    }

    /** Whether a refusal means the text or the file; it is shown here then. */
    boolean refuse(Refusal refusal) {
        boolean mine =
                refusal instanceof BadInput input && List.of("text", "file").contains(input.field());
        if (mine) {
            refuse(Words.of(refusal));
            text.focus();
        }
        return mine;
    }

    private void chosen(Manuscript.Uploaded manuscript) {
        upload.clearFileList();
        said.setVisible(false);
        try {
            ManuscriptPreview preview = bringingIn.preview(manuscript, language);
            uploaded = manuscript;
            view.choose(true);
            found(preview);
        } catch (Refusal refusal) {
            refuse(Words.of(refusal));
        }
        show();
    }

    private void look() {
        said.setVisible(false);
        if (uploaded == null && typing.words().isBlank()) {
            figures.setText("");
            blocks.removeAll();
            return;
        }
        try {
            found(bringingIn.preview(manuscript(), language));
        } catch (Refusal refusal) {
            figures.setText("");
            blocks.removeAll();
            refuse(Words.of(refusal));
        }
    }

    private void found(ManuscriptPreview preview) {
        figures.setText(Words.of(
                "new-article.figures", preview.words(), preview.text().blocks().size()));
        blocks.removeAll();
        blocks.add(new BlocksPreview(preview.text()));
        read.accept(preview);
    }

    private void show() {
        boolean preview = view.value().orElse(false);
        file.removeAll();
        file.setVisible(uploaded != null);
        Optional.ofNullable(uploaded).ifPresent(this::file);
        text.setVisible(!preview && uploaded == null);
        blocks.setVisible(preview || uploaded != null);
        upload.setVisible(uploaded == null);
    }

    private void file(Manuscript.Uploaded manuscript) {
        Span name = new Span(manuscript.name());
        name.addClassName("tm-intake-file-name");
        Span size = new Span(Words.of("new-article.file.size", Math.ceilDiv(manuscript.bytes().length, 1000)));
        size.addClassName("tm-muted");
        NativeButton drop = Parts.button(Words.of("new-article.file.drop-it"), "small");
        drop.addClickListener(click -> {
            uploaded = null;
            view.choose(false);
            look();
            show();
        });
        file.add(Parts.icon("evidence"), name, size, drop);
    }
}
