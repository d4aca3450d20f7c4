package io.github.workflowautomation.it.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** One file of {@code .github/workflows}. */
record Workflow(Map<?, ?> yaml) {
    static Workflow read(Path file) throws IOException {
        return new Workflow(new Yaml().loadAs(Files.readString(file), Map.class));
    }

    /** What stands under a name at the top; empty when nothing does. */
    Map<?, ?> map(String name) {
        return yaml.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    List<Map<?, ?>> jobs() {
        return maps(map("jobs").values().stream());
    }

    /** What all steps say under a name, such as {@code run}. */
    List<String> steps(String name) {
        return jobs().stream()
                .flatMap(job -> maps(((List<?>) Objects.requireNonNull(job.get("steps"))).stream()).stream())
                .map(step -> step.get(name))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    private static List<Map<?, ?>> maps(Stream<?> values) {
        return values.<Map<?, ?>>map(value -> (Map<?, ?>) value).toList();
    }
}
