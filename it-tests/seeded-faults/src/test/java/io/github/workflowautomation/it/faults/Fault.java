package io.github.workflowautomation.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * A mistake that somebody could make in one file.
 *
 * @param name what is wrong then
 * @param module the folder of the module that has the file
 * @param file the file, from there
 * @param find what stands in it, once
 * @param put what stands there instead
 * @param noticedBy the test classes that turn red
 */
record Fault(String name, Path module, Path file, String find, String put, NoticedBy noticedBy) {
    private static final Pattern SOURCE_FOLDERS =
            Pattern.compile("src/main/java/|src/main/resources/|target/generated-sources/openapi/src/main/java/");

    /**
     * Some of a module's tests.
     *
     * @param module the module's folder
     * @param classes names of classes
     */
    record NoticedBy(Path module, List<String> classes) {}

    static List<Fault> read(Path list, Path repository) throws IOException {
        try (Reader reader = Files.newBufferedReader(list)) {
            List<Map<String, Object>> entries = new Yaml().load(reader);
            return entries.stream().map(entry -> of(entry, repository)).toList();
        }
    }

    private static Fault of(Map<String, Object> entry, Path repository) {
        Path module = repository.resolve(text(entry, "module"));
        Path tests = entry.containsKey("tests-of") ? repository.resolve(text(entry, "tests-of")) : module;
        List<String> classes = ((List<?>) entry.get("noticed-by"))
                .stream().map(String::valueOf).toList();
        return new Fault(
                text(entry, "fault"),
                module,
                Path.of(text(entry, "file")),
                text(entry, "find"),
                text(entry, "put"),
                new NoticedBy(tests, classes));
    }

    private static String text(Map<String, Object> entry, String name) {
        return (String) entry.get(name);
    }

    /** {@return the file with the fault in it} */
    String faulty() throws IOException {
        String text = Files.readString(module.resolve(file));
        assertThat(text.split(Pattern.quote(find), -1))
                .as("%s once in %s", find, file)
                .hasSize(2);
        return text.replace(find, put);
    }

    /** {@return where the file lies below its source folder} */
    Path place() {
        return Path.of(SOURCE_FOLDERS.split(file.toString().replace('\\', '/'), 2)[1]);
    }

    boolean isJava() {
        return file.toString().endsWith(".java");
    }

    @Override
    public String toString() {
        return name;
    }
}
