package org.tickmark.identity;

/**
 * A token that was just made.
 *
 * @param secret what is sent as {@code Authorization: Bearer}; never to be seen again
 * @param sheet what stays
 */
public record NewToken(String secret, TokenSheet sheet) {

    /** Without the secret, because records end up in logs. */
    @Override
    public String toString() {
        return "NewToken[" + sheet.label() + "]";
    }
}
