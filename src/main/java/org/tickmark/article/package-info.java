/**
 * Articles, their versions and texts, their team and access. It knows text and blocks, and nothing of what is claimed
 * in them.
 */
@NullMarked
@ApplicationModule(displayName = "Article")
package org.tickmark.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
