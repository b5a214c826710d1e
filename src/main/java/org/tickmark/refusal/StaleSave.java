package org.tickmark.refusal;

/**
 * Someone else has changed the field since this save began. Nothing is overwritten; both texts are shown, and the
 * person decides. A field without a value counts as {@code ""}.
 */
public final class StaleSave extends Refusal {

    private final String field;
    private final String expected;
    private final String mine;
    private final String theirs;

    /**
     * @param field the field's name as the face's records spell it
     * @param expected the value that the save started from
     * @param mine the value that was to be saved
     * @param theirs the value that stands now
     */
    public StaleSave(String field, String expected, String mine, String theirs) {
        super("stale_save", "refusal.stale-save", field);
        this.field = field;
        this.expected = expected;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The field that both changed. */
    public String field() {
        return field;
    }

    /** The value that the save started from. */
    public String expected() {
        return expected;
    }

    /** The value that was to be saved. */
    public String mine() {
        return mine;
    }

    /** The value that stands now. */
    public String theirs() {
        return theirs;
    }
}
