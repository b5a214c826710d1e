package org.tickmark.durability;

import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/** Who acts, and at which article: {@link ClaimActs#TEXT}, led by the editor. */
record Cast(
        PersonKey admin,
        PersonKey editor,
        PersonKey otherEditor,
        PersonKey checker,
        PersonKey second,
        PersonKey writer,
        ArticleId article) {}
