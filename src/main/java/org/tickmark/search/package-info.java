/**
 * Every list that cuts across rooms: one SQL per list, records out, filtered by who may see the article. Only this room
 * names other rooms' tables, and only to read.
 */
@NullMarked
@ApplicationModule(displayName = "Search")
package org.tickmark.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
