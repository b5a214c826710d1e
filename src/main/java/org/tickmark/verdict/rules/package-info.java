/** Who may move which claim, when, and what is missing: plain values without a database (DESIGN.md, "Status"). */
@NullMarked
@NamedInterface("rules")
package org.tickmark.verdict.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
