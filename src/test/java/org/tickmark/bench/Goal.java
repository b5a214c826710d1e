package org.tickmark.bench;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure must reach.
 *
 * @param sign {@code <=} or {@code >=}; null when there is no goal
 * @param limit as written in the line
 */
public record Goal(@Nullable String sign, String limit) {

    /** Measured to be known, not to be reached. */
    public static final Goal NONE = new Goal(null, "-");

    /** At most. */
    public static Goal atMost(String limit) {
        return new Goal("<=", new BigDecimal(limit).toPlainString());
    }

    /** At least. */
    public static Goal atLeast(String limit) {
        return new Goal(">=", new BigDecimal(limit).toPlainString());
    }

    /** {@code ok}, {@code short}, or {@code -} without a goal. */
    public String verdict(double value) {
        if (sign == null) {
            return "-";
        }
        double wanted = Double.parseDouble(limit);
        return (sign.equals("<=") ? value <= wanted : value >= wanted) ? "ok" : "short";
    }

    @Override
    public String toString() {
        return sign == null ? limit : sign + limit;
    }
}
