package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents: they compile without a warning, and every value of every model comes back as it was. */
class ModelDocumentsTest {
    private static final String BOOLEAN_NAME =
            ": the name is a boolean; YAML 1.1 reads on, off, yes and no so where they stand without quotes";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("scalars-3.0.yaml", 4, List.of()),
                Arguments.of("composition-3.0.yaml", 18, List.of()),
                Arguments.of(
                        "names-3.0.yaml", 23, List.of("#/components/schemas/Keywords/properties/true" + BOOLEAN_NAME)),
                Arguments.of(
                        "dialect-3.1.yaml",
                        6,
                        List.of("#/components/schemas/Everything/properties/pair/prefixItems"
                                + ": elements by position have no type, so they are open JSON")),
                Arguments.of("converted-2.0.yaml", 5, List.of()),
                Arguments.of(
                        "sloppy-3.0.yaml",
                        5,
                        List.of(
                                "#/components/schemas/Unquoted/properties/true" + BOOLEAN_NAME,
                                "#/components/schemas/Unquoted/properties/false" + BOOLEAN_NAME,
                                "#/components/schemas/SelfAlias: the schema is made of itself alone, so it is open JSON",
                                "#/components/schemas/Contradiction"
                                        + ": the parts of allOf are not all objects, nor of one type, so it is open JSON",
                                "#/components/schemas/UsesAll/properties/both"
                                        + ": the properties are ignored, since the type is not object",
                                "#/components/schemas/UsesAll/properties/unions"
                                        + ": the variants of oneOf cannot be told apart, so it is open JSON")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_value_comes_back_as_it_was(String name, int classes, List<String> warnings, @TempDir Path folder) {
        Path document = Path.of("src/test/resources/models", name).toAbsolutePath();
        GeneratedClient client = GeneratedClient.from(document, folder);
        assertThat(new RoundTrip(document, GeneratedModels.ofClient(client)).ofAll())
                .isEqualTo(classes);
        assertThat(client.warnings()).containsExactlyElementsOf(warnings);
    }
}
