package org.tickmark.ui.reportdialog;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tickmark.identity.ArticleId;
import org.tickmark.report.Report;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportOptions;
import org.tickmark.report.Reporting;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/**
 * Takes an article's state away: choose a format and what goes in on the left, see the page on the right, as it stands
 * now. The preview is the very page that is saved, in a frame that can run nothing and reach nothing.
 */
final class ReportDialog extends Dialog {

    /** Not a report, but offered beside them: everything, to bring it in elsewhere. */
    private static final String ARCHIVE = "archive";

    private final Reporting reporting;
    private final ZoneId zone;
    private final ArticleId article;

    private final RadioButtonGroup<String> format = new RadioButtonGroup<>();
    private final Select<Integer> version = new Select<>();
    private final Checkbox evidence = new Checkbox(Words.of("report.dialog.evidence"));
    private final Checkbox notes = new Checkbox(Words.of("report.dialog.notes"));
    private final Div choices = Parts.div("report-choices");
    private final Paragraph about = new Paragraph();
    private final IFrame page = new IFrame();
    private final Div preview = Parts.div("report-preview");
    private final Span note = new Span();
    private final Anchor save = new Anchor();

    ReportDialog(Reporting reporting, ZoneId zone, ArticleId article, int current, int versions) {
        this.reporting = reporting;
        this.zone = zone;
        this.article = article;
        addClassNames("tm-dialog", "report-dialog");
        getElement().setAttribute("aria-label", Words.of("report.dialog.title"));
        build(current, versions);
        Div body = Parts.div("report-body", choices, preview);
        add(Parts.div("tm-pane", head(), body, foot()));
        draw();
    }

    private Div head() {
        NativeButton close = Parts.button("", "icon", "quiet");
        close.add(Parts.icon("close"), Parts.hidden(Words.of("report.dialog.close")));
        close.addClickListener(click -> close());
        return Parts.div("tm-pane-head", new Div(new H2(Words.of("report.dialog.title")), about), close);
    }

    private void build(int current, int versions) {
        List<String> formats = new ArrayList<>(List.of("html", "csv", "json")); // what people choose most stands first
        reporting.formats().stream()
                .map(Report::id)
                .filter(id -> !formats.contains(id))
                .forEach(formats::add);
        formats.add(ARCHIVE);
        format.setLabel(Words.of("report.dialog.format"));
        format.addClassName("report-formats");
        format.setItems(formats);
        format.setRenderer(new ComponentRenderer<>(ReportDialog::card));
        format.setValue("html");
        format.addValueChangeListener(change -> draw());

        version.setLabel(Words.of("report.dialog.version"));
        version.setItems(IntStream.rangeClosed(1, versions).boxed().toList());
        version.setItemLabelGenerator(number -> Words.of("report.dialog.version-number", number));
        version.setValue(current);
        version.setVisible(versions > 1);
        version.addValueChangeListener(change -> draw());

        evidence.setValue(true);
        evidence.addValueChangeListener(change -> draw());
        notes.addValueChangeListener(change -> draw());
        Checkbox counts = new Checkbox(Words.of("report.dialog.counts"), true);
        counts.setReadOnly(true);
        Div goesIn = Parts.div("report-goes-in", counts, evidence, notes);
        goesIn.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("report.dialog.goes-in"));
        Span caps = new Span(Words.of("report.dialog.goes-in"));
        caps.addClassName("tm-caps");
        choices.add(format, version, caps, goesIn);

        page.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        page.setTitle(Words.of("report.dialog.preview"));
        page.getElement().setAttribute("referrerpolicy", "no-referrer").setAttribute("tabindex", "0");
        preview.add(page);
    }

    private Div foot() {
        NativeButton cancel = Parts.button(Words.of("report.dialog.cancel"));
        cancel.addClickListener(click -> close());
        save.addClassNames("tm-button", "primary");
        save.setRouterIgnore(true);
        save.getElement().setAttribute("download", true).setAttribute("data-action", Action.SAVE_REPORT.id());
        return Parts.div("tm-pane-foot", note, cancel, save);
    }

    private static Div card(String id) {
        Span name = new Span(Words.of("report.format." + id));
        name.addClassName("name");
        Span what = new Span(Words.of("report.format." + id + ".what"));
        what.addClassName("what");
        return new Div(name, what);
    }

    /** Shows the page as it would be saved now, and points the one primary button at it. */
    private void draw() {
        boolean archive = format.getValue().equals(ARCHIVE);
        version.setEnabled(!archive);
        evidence.setEnabled(!archive);
        notes.setEnabled(!archive);
        ReportContent content = reporting.preview(
                article, new ReportOptions(version.getValue(), evidence.getValue(), notes.getValue(), zone));
        about.setText(Words.of(
                "report.dialog.about", content.head().title(), content.head().version()));
        String html = html(content);
        page.getElement().setAttribute("srcdoc", html);
        note.setText(Words.of("report.dialog.note." + (archive ? ARCHIVE : format.getValue())));
        save.setText(Words.of("report.dialog.save", Words.of("report.format." + format.getValue())));
        save.setHref(
                archive
                        ? "reports/" + article + "/archive.zip"
                        : "reports/%s/report.%s?version=%d&evidence=%s&notes=%s"
                                .formatted(
                                        article,
                                        format.getValue(),
                                        version.getValue(),
                                        evidence.getValue(),
                                        notes.getValue()));
    }

    private String html(ReportContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            reporting.format("html").orElseThrow().write(content, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
