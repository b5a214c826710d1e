package org.tickmark.verdict;

/** The actions that move a status, or stand at its door; there is no other way to move one (DESIGN.md, "Status"). */
public enum Move {
    /** Begin to check it: its checker is whoever takes it. */
    TAKE,
    /** Propose a verdict, for review or, where none is asked, as it stands. */
    PROPOSE,
    /** Take one's own proposal back. */
    WITHDRAW,
    /** Give the second check: the same verdict. */
    REVIEW_AGREE,
    /** Give the second check: another verdict. */
    REVIEW_DISAGREE,
    /** Decide a dispute. */
    RULE,
    /** Give a proposal back to its checker. */
    SEND_BACK,
    /** Say that what stood has to be checked again. */
    RECHECK,
    /** Say that it is no claim any more. */
    CUT,
    /** Take a cut claim up again. */
    REOPEN
}
