package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The labelled changes that the snapshot tool is tested with: what they do to source is what this generator makes of them.
 * The tool's rules stand on these labels.
 */
@Tag("deep")
class LabelledChangesSourceTest {
    private static final Path FOLDER =
            Path.of("../../openapi/src/test/resources/io/github/workflowautomation/openapi/diff");

    @TempDir
    private static Path before;

    private static GeneratedClient old;

    @TempDir
    private Path after;

    /** A line of the file, with what it does to the document. */
    record Labelled(String name, boolean breaks, List<Map<String, Object>> edits) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void generate() {
        old = GeneratedClient.from(FOLDER.resolve("base.yaml"), before);
    }

    @SuppressWarnings("unchecked")
    static Stream<Labelled> changes() throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve("labelled-changes.yaml"))) {
            List<Map<String, Object>> changes = new Yaml().load(in);
            return changes.stream()
                    .map(change -> new Labelled(
                            value(change, "n") + " " + value(change, "change"),
                            Objects.equals(change.get("source"), "B"),
                            (List<Map<String, Object>>) value(change, "edit")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void breaksSourceIfItIsLabelledSo(Labelled change) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve("base.yaml"))) {
            Map<String, Object> document = new Yaml().load(in);
            change.edits().forEach(edit -> apply(edit, document));
            SourceDiff diff = new SourceDiff(old, GeneratedClient.of(new Yaml().dump(document), after));

            assertThat(diff.breaks()).as("%s %s", diff.broken(), diff.swapped()).isEqualTo(change.breaks());
        }
    }

    private static void apply(Map<String, Object> edit, Map<String, Object> document) {
        if (edit.containsKey("set")) {
            put(document, words(value(edit, "set")), value(edit, "to"));
        } else if (edit.containsKey("remove")) {
            take(document, words(value(edit, "remove")));
        } else {
            put(document, words(value(edit, "to")), take(document, words(value(edit, "move"))));
        }
    }

    private static Object value(Map<String, Object> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static List<String> words(Object pointer) {
        return Stream.of(pointer.toString().substring(1).split("/", -1))
                .map(word -> word.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static Object holder(Object document, List<String> words) {
        Object holder = document;
        for (String word : words.subList(0, words.size() - 1)) {
            holder = holder instanceof Map<?, ?> map
                    ? Objects.requireNonNull(map.get(word))
                    : ((List<?>) holder).get(Integer.parseInt(word));
        }
        return holder;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object document, List<String> words, Object value) {
        String last = words.get(words.size() - 1);
        Object holder = holder(document, words);
        if (holder instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(last, value);
            return;
        }
        List<Object> list = (List<Object>) holder;
        int index = Integer.parseInt(last);
        if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }

    private static Object take(Object document, List<String> words) {
        String last = words.get(words.size() - 1);
        Object holder = holder(document, words);
        Object taken =
                holder instanceof Map<?, ?> map ? map.remove(last) : ((List<?>) holder).remove(Integer.parseInt(last));
        return Objects.requireNonNull(taken, last);
    }
}
