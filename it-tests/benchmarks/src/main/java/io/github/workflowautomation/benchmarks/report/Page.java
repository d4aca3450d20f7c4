package io.github.workflowautomation.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of all findings; a benchmark that is run again replaces its own section and leaves the others. */
public final class Page {
    private static final Pattern SECTION =
            Pattern.compile("(?ms)^<!-- measured: (\\w+) -->\n(.*?)(?=^<!-- measured: |\\z)");
    private static final String HEAD = """
            # Measured

            What is compared was measured side by side in one run. `CONTRIBUTING.md` has the command that writes this page.
            """;

    private final Path file;
    private final List<String> order;

    /** In a folder, its sections in this order. */
    public Page(Path folder, List<String> order) {
        this.file = folder.resolve("benchmarks.md");
        this.order = order;
    }

    /** Writes findings into their section. */
    public void put(Findings findings) throws IOException {
        Map<String, String> sections = sections();
        sections.put(findings.name(), findings.markdown());
        List<String> parts = new ArrayList<>(List.of(HEAD));
        for (String name : order) {
            if (sections.containsKey(name)) {
                parts.add("<!-- measured: " + name + " -->\n" + sections.get(name));
            }
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", parts));
    }

    private Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        if (Files.exists(file)) {
            Matcher section = SECTION.matcher(Files.readString(file));
            while (section.find()) {
                sections.put(section.group(1), section.group(2).stripTrailing() + "\n");
            }
        }
        return sections;
    }
}
