/**
 * People, roles, article teams and their rights, sign-in. It answers "may this person do this to that article" for
 * every room above and knows nothing of what an article holds.
 */
@NullMarked
@ApplicationModule(displayName = "Identity")
package org.tickmark.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
