package io.github.workflowautomation.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.generator.operation.Section;
import io.github.workflowautomation.generator.operation.Settings;
import io.github.workflowautomation.generator.operation.Settings.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetaInfTest {
    private static final Path NATIVE = Path.of("META-INF", "native-image", "com.example", "sample-api");

    @TempDir
    Path root;

    @Test
    void namesTheInterfacesAndTheMapsOfParametersButNoForms() {
        metaInf("com.example/sample-api")
                .write(
                        List.of(section("UserApi"), section("PetsApi")),
                        List.of(
                                settings("ListPetsQuery", Kind.QUERY),
                                settings("ListPetsHeaders", Kind.HEADERS),
                                settings("AddPetForm", Kind.MULTIPART)));

        assertThat(root.resolve(NATIVE).resolve("proxy-config.json")).hasContent("""
                [
                  ["a.b.PetsApi"],
                  ["a.b.UserApi"]
                ]
                """);
        assertThat(root.resolve(NATIVE).resolve("reflect-config.json")).hasContent("""
                [
                  {"name": "a.b.PetsApi", "allPublicMethods": true},
                  {"name": "a.b.UserApi", "allPublicMethods": true},
                  {"name": "a.b.parameter.ListPetsHeaders"},
                  {"name": "a.b.parameter.ListPetsQuery"},
                  {"name": "a.b.support.HeaderParameters"},
                  {"name": "a.b.support.ParameterMap"},
                  {"name": "a.b.support.QueryParameters"},
                  {"name": "java.util.AbstractMap"}
                ]
                """);
        assertThat(root.resolve(NATIVE).resolve("reachability-metadata.json")).hasContent("""
                {
                  "reflection": [
                    {"type": {"proxy": ["a.b.PetsApi"]}},
                    {"type": {"proxy": ["a.b.UserApi"]}},
                    {"type": "a.b.PetsApi", "allPublicMethods": true},
                    {"type": "a.b.UserApi", "allPublicMethods": true},
                    {"type": "a.b.parameter.ListPetsHeaders"},
                    {"type": "a.b.parameter.ListPetsQuery"},
                    {"type": "a.b.support.HeaderParameters"},
                    {"type": "a.b.support.ParameterMap"},
                    {"type": "a.b.support.QueryParameters"},
                    {"type": "java.util.AbstractMap"}
                  ]
                }
                """);
    }

    @Test
    void aClientWithoutOperationsHasEmptyLists() {
        metaInf("com.example/sample-api").write(List.of(), List.of());

        assertThat(root.resolve(NATIVE).resolve("reflect-config.json")).hasContent("[\n]\n");
        assertThat(root.resolve(NATIVE).resolve("reachability-metadata.json"))
                .hasContent("{\n  \"reflection\": [\n  ]\n}\n");
    }

    @Test
    void rulesForShrinkersNameTheOwnPackageInAFileOfTheJarsName() {
        metaInf("com.example/sample-api").write(List.of(section("PetsApi")), List.of());

        assertThat(root.resolve("META-INF/proguard/sample-api.pro"))
                .content()
                .contains("-keepnames class a.b.model.*")
                .doesNotContain("workflowautomation");
    }

    @Test
    void anotherNameOfTheJarLeavesNothingUnderTheOldOne() throws IOException {
        metaInf("com.example/old-api").write(List.of(section("PetsApi")), List.of());
        metaInf("com.example/sample-api").write(List.of(section("PetsApi")), List.of());

        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(4)
                    .noneMatch(file -> file.toString().contains("old-api"));
        }
    }

    private MetaInf metaInf(String artifact) {
        return new MetaInf(root, artifact, "a.b");
    }

    private static Section section(String name) {
        return new Section(name, "pets", null, List.of());
    }

    private static Settings settings(String name, Kind kind) {
        return new Settings(name, kind, "listPets", "", List.of(), Set.of());
    }
}
