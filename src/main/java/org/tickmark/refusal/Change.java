package org.tickmark.refusal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A save of one field, with the value that it started from: conflict is by field, and different fields never collide.
 * It stands here, below every room that saves fields, beside the refusal it leads to.
 *
 * @param from the value that the person saw when the edit began
 * @param to the value to be saved
 */
public record Change<T extends @Nullable Object>(T from, T to) {

    /**
     * Whether there is anything to write, decided against the value that stands now, read for update.
     *
     * @param field the field's name as the face's records spell it
     * @param now the value that stands
     * @return false when the value is already the wanted one
     * @throws StaleSave when somebody else has changed the field since
     */
    public boolean wanted(String field, T now) {
        if (Objects.equals(now, to)) {
            return false;
        }
        if (!Objects.equals(now, from)) {
            throw new StaleSave(field, shown(from), shown(to), shown(now));
        }
        return true;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
