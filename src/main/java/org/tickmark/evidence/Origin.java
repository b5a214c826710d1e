package org.tickmark.evidence;

import org.tickmark.refusal.BadInput;

/** Where a piece of evidence comes from, beyond the outlet where it was read. */
public sealed interface Origin {

    /** The outlet's own work. */
    Origin OWN = new Own();

    /** Second-hand, not known from where. */
    Origin UNKNOWN = new Unknown();

    /** It repeats the outlet of this name, known to the house or new. */
    static Origin of(String outlet) {
        return new Repeats(outlet.strip());
    }

    /** The outlet's own work. */
    record Own() implements Origin {
        @Override
        public String toString() {
            return "";
        }
    }

    /** Second-hand, not known from where. */
    record Unknown() implements Origin {
        @Override
        public String toString() {
            return "?";
        }
    }

    /** Repeats another outlet. */
    record Repeats(String outlet) implements Origin {
        public Repeats {
            if (outlet.isBlank()) {
                throw new BadInput("origin", "refusal.evidence.outlet-name-missing");
            }
        }

        @Override
        public String toString() {
            return outlet;
        }
    }
}
