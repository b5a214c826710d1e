package org.tickmark.evidence;

/** How a source stands to a claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    /** True in part, or under a condition. */
    QUALIFIES,
    /** Background that decides nothing by itself. */
    CONTEXT
}
