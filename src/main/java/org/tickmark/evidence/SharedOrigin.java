package org.tickmark.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tickmark.identity.PersonKey;

/**
 * Links of one claim that somebody counts as one origin, for a reason that no outlet shows.
 *
 * @param id which
 * @param links the links, two or more
 * @param because the reason
 * @param by who said so
 * @param at when
 */
public record SharedOrigin(UUID id, Set<EvidenceId> links, String because, PersonKey by, Instant at) {

    public SharedOrigin {
        links = Set.copyOf(links);
    }
}
