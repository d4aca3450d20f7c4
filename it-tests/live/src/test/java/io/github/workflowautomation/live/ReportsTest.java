package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.VendorConventions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final KnownOperation USER = Rehearsal.BUNDLED.operation("getUser");
    private static final LiveReport REPORT = new LiveReport(
            List.of(
                    OperationResult.answered(
                            USER, 200, List.of(new Difference("/a<b>/*", "string", "integer")), "a note"),
                    OperationResult.refused(Rehearsal.BUNDLED.operation("listUsers"), 403),
                    OperationResult.notTried(Rehearsal.BUNDLED.operation("createUser"), "is not safe (unsafe)")),
            Optional.of("stopped by the user"),
            List.of("names.TASK_ID: handle (its value opens a task)"),
            List.of("Which one?"),
            Optional.of("overlay: 1.0.0\n"),
            VendorConventions.defaults().toBuilder().pageSize(7).build());

    @TempDir
    Path folder;

    @Test
    void writesLines() {
        assertThat(TextReport.of(REPORT)).isEqualTo("""
                        Live check: 0 fits, 1 differs, 1 refused, 0 failed, 1 not tried, 1 proven (L)
                        Not complete: stopped by the user

                        Learned (1)
                          names.TASK_ID: handle (its value opens a task)

                        To decide (1)
                          Which one?

                        Proven (L) (1)
                          getUser  (was C)

                        differs (1)
                          GET /api/user/{userGuid}  getUser  HTTP 200  a note
                            /a<b>/*: expected string, seen integer

                        refused (1)
                          GET /api/user/  listUsers  HTTP 403

                        not tried (1)
                          POST /api/user/  createUser  is not safe (unsafe)
                        """);
    }

    @Test
    void writesJson() {
        assertThat(JsonReport.of(REPORT))
                .contains(
                        "\"stopped\" : \"stopped by the user\"",
                        "\"proven\" : [ \"getUser\" ]",
                        "\"pointer\" : \"/a<b>/*\"",
                        "\"statuses\" : [ 403 ]",
                        "\"not tried\" : 1");
    }

    @Test
    void writesAPageInWhichNothingIsTakenForMarkup() {
        assertThat(HtmlReport.of(REPORT))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains(
                        "/a&lt;b&gt;/*: expected string, seen integer",
                        "<td>C → L</td><td class=\"differs\">differs</td>",
                        "<h2>To decide</h2>",
                        "<tr><td>user</td><td>0</td><td>1</td><td>1</td><td>0</td><td>1</td></tr>")
                .doesNotContain("<b>", "<script", "http://", "https://");
    }

    @Test
    void replacesTheFilesOfAnEarlierRun() throws IOException {
        ReportFiles.write(REPORT, folder);
        assertThat(folder.resolve(ReportFiles.OVERLAY)).hasContent("overlay: 1.0.0");
        assertThat(VendorConventions.load(folder.resolve(ReportFiles.CONVENTIONS)))
                .isEqualTo(REPORT.conventions());
        LiveReport later = new LiveReport(
                List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), VendorConventions.defaults());
        ReportFiles.write(later, folder);
        assertThat(folder.resolve(ReportFiles.OVERLAY)).doesNotExist();
        assertThat(Files.readString(folder.resolve("report.txt")))
                .isEqualTo("Live check: 0 fits, 0 differs, 0 refused, 0 failed, 0 not tried, 0 proven (L)\n");
    }
}
