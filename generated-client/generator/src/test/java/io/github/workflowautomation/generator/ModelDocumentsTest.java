package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole documents: they compile without a warning of the compiler, and every value of every model comes back as it was.
 * What the generator warns of stands beside the document.
 */
class ModelDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/models");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "scalars-3.0, 4",
        "composition-3.0, 18",
        "names-3.0, 23",
        "dialect-3.1, 6",
        "converted-2.0, 5",
        "sloppy-3.0, 5",
        "sloppy-3.1, 5",
        "unions-3.0, 45",
        "patterns-3.1, 21",
        "odd-names-3.0, 44"
    })
    void every_value_comes_back_as_it_was(String name, int classes, @TempDir Path folder) throws IOException {
        Path document = DOCUMENTS.resolve(name + ".yaml").toAbsolutePath();
        GeneratedClient client = GeneratedClient.from(document, folder);
        assertThat(new RoundTrip(document, GeneratedModels.ofClient(client)).ofAll())
                .isEqualTo(classes);
        assertThat(client.warnings()).containsExactlyElementsOf(warnings(name));
    }

    private static List<String> warnings(String name) throws IOException {
        Path file = DOCUMENTS.resolve(name + ".warnings");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
