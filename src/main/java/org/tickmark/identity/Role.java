package org.tickmark.identity;

/** What a person does in the house (DESIGN.md, "Who uses it"). A person has one; Reviewer is none. */
public enum Role {
    /** People, roles, scales, settings; sees no closed article by virtue of the role. */
    ADMIN,
    /** Brings articles in, hands out tasks, rules, signs off, exports. */
    EDITOR,
    /** Marks claims, gathers evidence, proposes verdicts, reviews the work of others. */
    CHECKER,
    /** Sees what must change in the text and answers it. */
    WRITER,
    /** Reads everything open to them, changes nothing. */
    READER
}
