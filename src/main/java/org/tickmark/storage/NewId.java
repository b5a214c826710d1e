package org.tickmark.storage;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New identifiers: time-ordered (RFC 9562, version 7), so that an index grows at its end. They are no secrets. */
public final class NewId {

    private NewId() {}

    /** One more, later in order than those before it. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
