package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsReportTest {
    private final BundleOperation list =
            operation("listThings", "/things", "things", List.of(Map.of("bearerAuth", List.of())));
    private final BundleOperation make = operation("makeUser", "/users/{a<b}", "users", List.of());
    private final Proofs proofs = new Proofs();
    private final OperationsReport report =
            new OperationsReport(List.of(list, make), new Overlaps(List.of("GET /things/{a} /things/{b}")), proofs);

    @Test
    void saysOfEachSectionHowMuchWasShown() {
        proofs.show(list, Proof.REQUIRED, "yes");
        proofs.show(list, Proof.ERRORS, "404");
        proofs.show(list, Proof.ERRORS, "400");
        proofs.show(make, Proof.REQUIRED, "yes");

        assertThat(table("By section").rows())
                .containsExactly(
                        List.of("things", "1", "1", "0", "0", "0", "0", "1"),
                        List.of("users", "1", "1", "0", "0", "0", "0", "0"),
                        List.of("all", "2", "2", "0", "0", "0", "0", "1"));
        assertThat(table("Section things").rows())
                .containsExactly(List.of("listThings", "GET /things", "yes", "", "", "", "", "400, 404"));
        assertThat(report.summary().get(0)).isEqualTo("Contract: Required arguments: 2 of 2 operations of the bundle");
    }

    @Test
    void countsEachKindOfViolationAndWhatHasNothingToViolate() {
        proofs.show(list, Proof.VIOLATION, "type of the body");
        proofs.show(list, Proof.VIOLATION, "type of a query parameter");
        proofs.show(make, Proof.VIOLATION, OperationsReport.PATH_AND_VERB);

        assertThat(table("Violations by kind").rows())
                .containsExactly(
                        List.of("path and verb only", "1"),
                        List.of("type of a query parameter", "1"),
                        List.of("type of the body", "1"));
    }

    @Test
    void listsWhatNeedsNoTokenAndWhatSharesAPath() {
        assertThat(table("Operations that need no token").rows())
                .containsExactly(List.of("makeUser", "GET /users/{a<b}"));
        assertThat(report.tables().get(4).rows()).containsExactly(List.of("GET", "/things/{a}", "/things/{b}"));
    }

    @Test
    void isWrittenAsTextAndAsAPage(@TempDir Path folder) throws IOException {
        proofs.show(make, Proof.DECODED, "List<User>");

        List<Path> files = report.write(folder);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("operations-report.txt", "operations-report.html");
        assertThat(Files.readAllLines(files.get(0)))
                .containsSubsequence(
                        "Section users",
                        "Operation  Call              Required arguments  Every argument  Decoded as  Without a token"
                                + "  Violation refused  Errors mapped",
                        "makeUser   GET /users/{a<b}                                      List<User>");
        assertThat(Files.readString(files.get(1)))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<tr><td>makeUser</td><td>GET /users/{a&lt;b}</td><td></td><td></td><td>List&lt;User&gt;</td>")
                .doesNotContain("<b}", "http:", "https:", "<script", "<link");
    }

    private Table table(String title) {
        return report.tables().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static BundleOperation operation(String id, String path, String section, List<?> security) {
        return new BundleOperation(
                "get", path, JsonValue.of(Map.of("operationId", id, "tags", List.of(section), "security", security)));
    }
}
