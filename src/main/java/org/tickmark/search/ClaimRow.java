package org.tickmark.search;

import java.util.Optional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;

/**
 * A claim in a list.
 *
 * @param claim which
 * @param statement what it asserts
 * @param status where it stands
 * @param kind code of its kind
 * @param topic may be empty
 * @param priority how much it matters
 * @param checker who checks it
 * @param verdict code of its verdict; may be empty
 * @param evidence how many links it has
 * @param openTasks how many tasks on it are still to do
 * @param start offset of its first passage in the newest version it stands in; {@link Integer#MAX_VALUE} without one
 */
public record ClaimRow(
        ClaimRef claim,
        String statement,
        Status status,
        String kind,
        String topic,
        Priority priority,
        Optional<PersonKey> checker,
        String verdict,
        int evidence,
        int openTasks,
        int start) {}
