package org.tickmark.report.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.BadInput;

/**
 * A record and where it stands in the archive.
 *
 * @param file the file
 * @param line the line, from 1
 * @param article the article it belongs to; null for the library and people
 * @param claim number of the claim it belongs to; 0 when the record itself says so, or it belongs to none
 * @param value the record
 */
record Row<R>(String file, int line, @Nullable UUID article, int claim, R value) {

    /** A fault in this line. */
    BadInput damaged(String what, Object... args) {
        return Damaged.line(file, line, what, args);
    }
}
