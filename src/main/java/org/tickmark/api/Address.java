package org.tickmark.api;

import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;

/** Reads the parts of an address. What cannot be there is not found, as what is not there. */
final class Address {

    /** A number in a path; what has more digits leads nowhere. */
    static final String NUMBER = "{number:[0-9]{1,9}}";

    private Address() {}

    static ArticleId article(String typed) {
        return ArticleId.parse(typed).orElseThrow(() -> new NotFound("refusal.no-such-article"));
    }

    static ClaimRef claim(String article, int number) {
        if (number < 1) {
            throw new NotFound("refusal.claim.no-such-claim", number);
        }
        return new ClaimRef(article(article), number);
    }

    /** A number after the question mark. */
    static int number(String name, String typed) {
        if (!typed.matches("[0-9]{1,9}")) {
            throw new BadInput(name, "api.wants-number", name);
        }
        return Integer.parseInt(typed);
    }
}
