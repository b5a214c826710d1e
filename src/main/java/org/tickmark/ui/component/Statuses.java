package org.tickmark.ui.component;

import java.util.List;
import java.util.Locale;
import org.tickmark.claim.Status;

/** How a status is named in style sheets and bundles. */
public final class Statuses {

    /** In the order of bars and legends: what is settled first, then what waits longest for a person. */
    public static final List<Status> IN_ORDER =
            List.of(Status.VERIFIED, Status.DISPUTED, Status.IN_REVIEW, Status.RECHECK, Status.CHECKING, Status.OPEN);

    private Statuses() {}

    /** As the style sheets spell it: {@code in-review}. */
    public static String css(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its word. */
    public static String key(Status status) {
        return "status." + status.name();
    }
}
