package io.github.workflowautomation.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars as SVG, readable on a light and a dark page. Written by hand, as libraries for charts draw with AWT, which
 * needs fonts that a server's JDK lacks, and write fifty times as much.
 */
public final class BarChart {
    private static final int WIDTH = 760;
    private static final int LABELS = 230;
    private static final int FIGURES = 110;
    private static final int ROW = 24;
    private static final int TOP = 40;

    private final String title;
    private final String unit;
    private final List<Bar> bars = new ArrayList<>();

    private BarChart(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** {@return one without bars yet} */
    public static BarChart of(String title, String unit) {
        return new BarChart(title, unit);
    }

    /** Adds a bar. */
    public BarChart bar(String label, double value) {
        bars.add(new Bar(label, value, label.startsWith("this library")));
        return this;
    }

    /** {@return the picture} */
    public String svg() {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        int height = TOP + bars.size() * ROW + 12;
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n",
                WIDTH,
                height);
        add(svg, "<title>%s</title>%n", escaped(title));
        add(svg, "<rect width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#ffffff\"/>%n", WIDTH, height);
        add(svg, "<text x=\"12\" y=\"24\" font-weight=\"bold\" fill=\"#222222\">%s</text>%n", escaped(title));
        for (int row = 0; row < bars.size(); row++) {
            draw(svg, bars.get(row), TOP + row * ROW, (WIDTH - LABELS - FIGURES) / longest);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, Bar bar, int top, double scale) {
        double length = Math.max(1, bar.value * scale);
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>%n",
                LABELS - 8,
                top + 15,
                escaped(bar.label));
        add(
                svg,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                LABELS,
                top + 2,
                length,
                ROW - 6,
                bar.ours ? "#1668b8" : "#9aa7b4");
        add(
                svg,
                "<text x=\"%.1f\" y=\"%d\" fill=\"#222222\">%s %s</text>%n",
                LABELS + length + 6,
                top + 15,
                figure(bar.value),
                escaped(unit));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private record Bar(String label, double value, boolean ours) {}
}
