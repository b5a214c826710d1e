package org.tickmark.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;

/**
 * A claim as the panel shows it; verdict and evidence are read from their rooms.
 *
 * @param id by which tables of rooms above name it
 * @param ref article and number
 * @param statement stands without the text
 * @param kind code
 * @param topic null when none
 * @param statusSince when it came into its status
 * @param checker who checks it; null when not handed out
 * @param cutReason why it was cut; null unless {@code CUT}
 * @param mergedInto number of the claim that took its passages; null unless merged
 * @param passages current ones, by version, then passage
 * @param createdBy who marked it
 */
public record ClaimSheet(
        UUID id,
        ClaimRef ref,
        String statement,
        String kind,
        @Nullable String topic,
        Priority priority,
        Checkability checkability,
        Status status,
        Instant statusSince,
        @Nullable PersonKey checker,
        @Nullable String cutReason,
        @Nullable Integer mergedInto,
        List<PassageSheet> passages,
        PersonKey createdBy,
        Instant createdAt) {

    public ClaimSheet {
        passages = List.copyOf(passages);
    }

    /** {@code 17}. */
    public int number() {
        return ref.number();
    }

    /** Its passages in one version. */
    public List<PassageSheet> in(int version) {
        return passages.stream().filter(passage -> passage.version() == version).toList();
    }
}
