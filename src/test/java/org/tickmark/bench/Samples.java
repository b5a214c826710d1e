package org.tickmark.bench;

import java.util.Arrays;
import java.util.List;

/** Plain statistics over a handful of measurements. */
public final class Samples {

    private Samples() {}

    /** The middle one; between the two middle ones when there is no one middle. */
    public static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The value below which this share lies, by linear interpolation between neighbours. */
    public static double quantile(List<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no measurements");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
