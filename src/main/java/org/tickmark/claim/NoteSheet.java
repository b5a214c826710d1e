package org.tickmark.claim;

import java.time.Instant;
import java.util.UUID;
import org.tickmark.identity.PersonKey;

/** One note; its body is plain text. */
public record NoteSheet(UUID id, String body, PersonKey by, Instant at) {}
