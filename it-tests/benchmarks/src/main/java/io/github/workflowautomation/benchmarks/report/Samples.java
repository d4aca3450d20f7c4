package io.github.workflowautomation.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values of one thing. */
public final class Samples {
    private final List<Double> values = new ArrayList<>();

    /** Adds one. */
    public void add(double value) {
        values.add(value);
    }

    /** {@return the value that so many of a hundred do not exceed} */
    public double percentile(int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** {@return the one in the middle, or what lies between the two} */
    public double median() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
