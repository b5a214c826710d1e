package org.tickmark.history.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A text with signatures below it (C2SP {@code signed-note}).
 *
 * @param text what was signed, with its last newline
 * @param signatures the lines below the empty one
 */
public record SignedNote(String text, String signatures) {

    static final String DASH = "— ";

    /** Takes a note apart; empty when it is none. */
    public static Optional<SignedNote> parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            return Optional.empty();
        }
        String signatures = note.substring(blank + 2);
        boolean lines = !signatures.isEmpty() && signatures.lines().allMatch(line -> line.startsWith(DASH));
        return lines ? Optional.of(new SignedNote(note.substring(0, blank + 1), signatures)) : Optional.empty();
    }

    /** Whether that key signed it. Lines of other keys are passed over; one of this key that fails rejects the note. */
    public boolean isSignedBy(VerifierKey key) {
        int good = 0;
        for (String line : signatures.lines().toList()) {
            String[] parts = line.substring(DASH.length()).split(" ", 2);
            if (parts.length != 2 || !parts[0].equals(key.name())) {
                continue;
            }
            byte[] numbered = decoded(parts[1]);
            if (numbered.length <= 4 || !Arrays.equals(Arrays.copyOf(numbered, 4), key.id())) {
                continue;
            }
            if (!key.verifies(text, Arrays.copyOfRange(numbered, 4, numbered.length))) {
                return false;
            }
            good++;
        }
        return good > 0;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
