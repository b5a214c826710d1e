package org.tickmark.bench;

/** What every figure says of itself; how it is measured is left to each. */
abstract class NamedFigure implements Figure {

    private final String name;
    private final String unit;
    private final Goal goal;

    NamedFigure(String name, String unit, Goal goal) {
        this.name = name;
        this.unit = unit;
        this.goal = goal;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Goal goal() {
        return goal;
    }
}
