package org.tickmark.bench;

/** One figure: a name, a goal, and how it is measured. */
public interface Figure {

    /** {@code area.what}, with {@code .p95} or {@code .max} where it is not a median. */
    String name();

    /** The unit: {@code ms s MiB KiB count share per_s ratio}. */
    String unit();

    /** What it must reach. */
    Goal goal();

    /** Whether it takes so long (seeded houses, windows left open) that it runs only when named. */
    default boolean onlyWhenNamed() {
        return false;
    }

    /** Whether it is about data from outside, and is left out without {@code --input}. */
    default boolean needsInput() {
        return false;
    }

    /**
     * Measures. No network beyond loopback, no data folder but {@link Workplace#folder}.
     *
     * @throws Exception whatever went wrong; the bench says so, goes on, and ends with 1
     */
    Measured measure(Workplace workplace) throws Exception;

    /**
     * What came out.
     *
     * @param value in the figure's unit
     * @param count how many measurements it stands on
     */
    record Measured(double value, int count) {}
}
