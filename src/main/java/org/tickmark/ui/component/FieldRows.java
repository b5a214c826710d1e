package org.tickmark.ui.component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.Refusal;

/** The fields of a form by the names that refusals know them by. */
public final class FieldRows {

    private final Map<String, FieldRow> rows = new LinkedHashMap<>();

    /** @param name as the face's records spell it */
    public FieldRow add(String name, FieldRow row) {
        rows.put(name, row);
        return row;
    }

    /** Clears what was said at the fields. */
    public void accept() {
        rows.values().forEach(FieldRow::accept);
    }

    /** Says a refusal at the field that it means and goes there; at the foot of the window when it means none. */
    public void refuse(Refusal refusal) {
        List<FieldRow> meant = meant(refusal);
        if (meant.isEmpty()) {
            Toast.refuse(refusal);
            return;
        }
        meant.forEach(row -> row.refuse(Words.of(refusal)));
        meant.getFirst().focus();
    }

    /** Says something at a field and goes there. */
    public void refuse(String name, String words) {
        FieldRow row = rows.get(name);
        if (row != null) {
            row.refuse(words);
            row.focus();
        }
    }

    private List<FieldRow> meant(Refusal refusal) {
        List<String> names = switch (refusal) {
            case BadInput input -> List.of(input.field());
            case NotAllowed notAllowed -> notAllowed.missing();
            default -> List.of();
        };
        return rows.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
