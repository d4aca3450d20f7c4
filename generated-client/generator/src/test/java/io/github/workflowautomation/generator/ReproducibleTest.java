package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleTest {
    private static final Path BUNDLE = Path.of("..", "..", "openapi", "workflow-automation.yaml");
    private static final Path DATES = GeneratedClient.resource("models/scalars-3.0.yaml");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theBundleGivesTheSameSourcesInAnyFolderLocaleAndTimeZone() throws IOException {
        Map<String, String> first = generated(BUNDLE, "one", Locale.ROOT, "UTC");
        Map<String, String> second = generated(BUNDLE, "some/where else", Locale.forLanguageTag("tr-TR"), "Asia/Tokyo");
        assertThat(first).containsKey("com/example/UserApi.java").hasSizeGreaterThan(300);
        assertThat(second).isEqualTo(first);
    }

    @Test
    @Tag("deep")
    void anotherJavaGivesTheSameSources() throws IOException, InterruptedException {
        int version = Runtime.version().feature() == 25 ? 17 : 25;
        Optional<OtherJava> java = OtherJava.find(version);
        if (java.isEmpty()) {
            System.out.println("Not compared with Java " + version + ", as there is none in JAVA_" + version
                    + "_HOME or beside this one");
        }
        assumeTrue(java.isPresent());
        Map<String, String> here = generated(BUNDLE, "here", Locale.ROOT, "UTC");

        Path there = folder.resolve("there");
        java.orElseThrow().run(Generate.class, BUNDLE.toString(), there.toString(), "com.example");

        assertThat(here).hasSizeGreaterThan(300);
        assertThat(texts(there)).isEqualTo(here);
    }

    @Test
    void aDateIsTheDayThatTheDocumentNamesInAnyTimeZone() throws IOException {
        Map<String, String> east = generated(DATES, "east", Locale.ROOT, "Pacific/Kiritimati");
        Map<String, String> west = generated(DATES, "west", Locale.ROOT, "Pacific/Pago_Pago");
        assertThat(east.get("com/example/model/Account.java")).contains("defaultValue = \"2020-01-31\"");
        assertThat(west).isEqualTo(east);
    }

    private Map<String, String> generated(Path document, String name, Locale locale, String zone) throws IOException {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        GeneratedClient.generate(document, folder.resolve(name), "com.example");
        return texts(folder.resolve(name));
    }

    private static Map<String, String> texts(Path generated) throws IOException {
        Path sources = generated.resolve("generated/src/main/java");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
