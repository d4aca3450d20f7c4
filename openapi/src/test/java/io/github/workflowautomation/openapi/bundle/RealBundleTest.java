package io.github.workflowautomation.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules that the bundle of this repository keeps, whatever its documents and overlays become. */
class RealBundleTest {

    private static final OpenApiFolder FOLDER = new OpenApiFolder(Path.of("."));

    private static Bundle bundle;
    private static ObjectNode document;

    @BeforeAll
    static void build() {
        bundle = BundleBuilder.build(FOLDER);
        document = bundle.document();
    }

    @Test
    void theCommittedFilesAreWhatTheDocumentsAndOverlaysBuild() {
        assertThat(new BundleFiles(FOLDER).differences(bundle))
                .as("bring them up to date with: ./mvnw -q -Psnapshot -Dexec.args=build")
                .isEmpty();
    }

    @Test
    void hasEveryKnownOperationAndNoOther() throws IOException {
        Set<String> known = lines("operations.txt").stream()
                .map(RealBundleTest::withoutNames)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> built = Operation.allOf(document).stream()
                .map(operation -> withoutNames(operation.name()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).hasSize(508 + 28 + 2);
        assertThat(built).isEqualTo(known);
    }

    @Test
    void recordsWhereEveryDocumentIsFrom() {
        assertThat(bundle.file(OpenApiFolder.LOCK))
                .doesNotContain("not recorded")
                .contains("core-service.yaml");
    }

    @Test
    void nothingThatIsFoundInItIsAnError() {
        assertThat(bundle.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void noGetThatChangesStateIsCalledSafe() throws IOException {
        Map<String, Operation> byName = Operation.allOf(document).stream()
                .collect(Collectors.toMap(operation -> withoutNames(operation.name()), Function.identity()));

        assertThat(lines("state-changing-gets.txt")).isNotEmpty().allSatisfy(name -> {
            ObjectNode operation =
                    Objects.requireNonNull(byName.get(withoutNames(name)), name).node();
            assertThat(operation.path("x-safety").asText()).isIn("unsafe", "idempotent");
            assertThat(operation.path("x-safety-reason").asText()).isNotBlank();
        });
    }

    @Test
    void swaggerParserReadsItWithoutAMessage() {
        var result = new OpenAPIV3Parser().readContents(bundle.file(OpenApiFolder.BUNDLE), null, new ParseOptions());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .hasSize(document.path("paths").size());
    }

    @Test
    void isTheSameUnderAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(BundleBuilder.build(FOLDER).files()).isEqualTo(bundle.files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void listsTheOperationsThatAServerCannotAlwaysTellApart() {
        List<String> pairs = bundle.file(OpenApiFolder.OVERLAPS).lines().toList();

        System.out.println("Overlapping templates: " + pairs.size() + " pairs");
        assertThat(pairs)
                .hasSizeGreaterThan(100)
                .contains("GET /api/files/access-token/{accessToken} /api/files/{sid}/download");
    }

    private static String withoutNames(String operation) {
        return new PathTemplate(operation).shape();
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = RealBundleTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
