package io.github.workflowautomation.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one benchmark showed: text with tables, and pictures. */
public final class Findings {
    private final String name;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();

    /** Of the benchmark that has this name and this heading. */
    public Findings(String name, String heading) {
        this.name = name;
        parts.add("## " + heading + "\n");
        parts.add(String.format(
                Locale.ROOT,
                "Java %s, %d processors, %s %s.%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
    }

    /** Adds a paragraph. */
    public Findings say(String paragraph) {
        parts.add(paragraph + "\n");
        return this;
    }

    /** Adds a table. */
    public Findings show(Table table) {
        parts.add(table.toString());
        return this;
    }

    /** Adds a picture, in a file of its own beside the text. */
    public Findings show(String picture, BarChart chart) {
        String file = name + "-" + picture + ".svg";
        pictures.put(file, chart.svg());
        parts.add("![" + picture.replace('-', ' ') + "](benchmarks/" + file + ")\n");
        return this;
    }

    /** {@return the text, in Markdown} */
    public String markdown() {
        return String.join("\n", parts);
    }

    /** {@return the name of the benchmark} */
    public String name() {
        return name;
    }

    /** Writes the pictures into a folder. */
    public void draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
        }
    }
}
