package org.tickmark.ui.evidence;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.SourceSheet;
import org.tickmark.evidence.SourceType;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.FieldRow;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** The source of a link. It is the library's, and other claims may rest on it: its fields open on asking only. */
final class SourceEditing extends Div {

    private final EvidenceHouse house;
    private final FieldRows rows;
    private final Runnable saved;
    private final Div shown = Parts.div("tm-source-known");
    private final Div typed = Parts.div("tm-source-typed");
    private SourceSheet sheet;

    SourceEditing(EvidenceHouse house, SourceSheet source, FieldRows rows, Runnable saved) {
        this.house = house;
        this.rows = rows;
        this.saved = saved;
        this.sheet = source;
        addClassName("tm-evidence-part");
        H3 heading = new H3(Words.of("evidence-ui.source"));
        heading.addClassName("tm-caps");
        Span used = new Span(Words.of("evidence-ui.used-by", house.sources().usedBy(source.id())));
        NativeButton edit = new NativeButton(Words.of("evidence-ui.source.edit"));
        edit.addClassName("tm-link");
        edit.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        edit.addClickListener(click -> {
            typed.setVisible(!typed.isVisible());
            edit.getElement().setAttribute("aria-expanded", Boolean.toString(typed.isVisible()));
        });
        typed.setVisible(false);
        add(Parts.div("tm-section-head", heading, used), shown, edit, typed);
        fields();
        draw();
    }

    private void draw() {
        shown.removeAll();
        Span type = new Span(EvidenceWords.of(sheet.type()));
        type.addClassName("tm-muted");
        shown.add(
                SourceLine.link(sheet),
                SourceLine.where(sheet, house.times().mine().locale()),
                type);
    }

    private void fields() {
        TextField title = line("title", "evidence-ui.title", sheet.title());
        title.addClassName("tm-written");
        Checkbox supplied = new Checkbox(Words.of("evidence-ui.title.supplied"), sheet.titleSupplied());
        OutletBox outlet = new OutletBox(house.outlets());
        outlet.setValue(outletName());
        typed.add(supplied, rows.add("outlet", new FieldRow(Words.of("evidence-ui.outlet"), outlet)));
        TextField publisher = line("publisher", "evidence-ui.publisher", orEmpty(sheet.publisher()));
        TextField published = line("published", "evidence-ui.published", orEmpty(sheet.published()));
        Select<SourceType> type = new Select<>();
        type.setItems(SourceType.values());
        type.setItemLabelGenerator(EvidenceWords::of);
        type.setValue(sheet.type());
        typed.add(rows.add("type", new FieldRow(Words.of("evidence-ui.type"), type)));

        var sources = house.sources();
        title.addValueChangeListener(change -> save(
                "title",
                change.isFromClient(),
                () -> sources.title(sheet.id(), new Change<>(sheet.title(), change.getValue()), supplied.getValue())));
        supplied.addValueChangeListener(change -> save(
                "title",
                change.isFromClient(),
                () -> sources.title(sheet.id(), new Change<>(sheet.title(), sheet.title()), change.getValue())));
        outlet.addValueChangeListener(change -> save(
                "outlet",
                !outlet.name().equals(outletName()),
                () -> sources.outlet(sheet.id(), new Change<>(outletName(), outlet.name()))));
        publisher.addValueChangeListener(change -> save(
                "publisher",
                change.isFromClient(),
                () -> sources.publisher(sheet.id(), new Change<>(orEmpty(sheet.publisher()), change.getValue()))));
        published.addValueChangeListener(change -> save(
                "published",
                change.isFromClient(),
                () -> sources.published(sheet.id(), new Change<>(orEmpty(sheet.published()), change.getValue()))));
        type.addValueChangeListener(change -> save(
                "type",
                change.isFromClient(),
                () -> sources.type(sheet.id(), new Change<>(sheet.type(), change.getValue()))));
    }

    private TextField line(String name, String words, String value) {
        TextField field = new TextField();
        field.setValue(value);
        typed.add(rows.add(name, new FieldRow(Words.of(words), field)));
        return field;
    }

    private String outletName() {
        return sheet.outlet() == null ? "" : sheet.outlet().name();
    }

    private static String orEmpty(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private void save(String field, boolean wanted, Runnable write) {
        if (!wanted) {
            return;
        }
        rows.accept();
        try {
            write.run();
        } catch (StaleSave stale) {
            sheet = house.sources().sheet(sheet.id());
            rows.refuse(field, Words.of("dialog.stale", stale.theirs()));
            return;
        } catch (Refusal refusal) {
            rows.refuse(refusal);
            return;
        }
        sheet = house.sources().sheet(sheet.id());
        draw();
        saved.run();
    }
}
