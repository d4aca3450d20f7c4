package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.testkit.FakeTenant;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCheckTest {
    @TempDir
    Path folder;

    @Test
    void findsThatTenantOfTheUsualShapesFits() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Rehearsal.startRequest(tenant);
            LiveReport report = new Rehearsal(tenant).run(folder);
            assertThat(report.results()).hasSameSizeAs(Rehearsal.BUNDLED.operations());
            assertThat(report.count(Verdict.DIFFERS)).isZero();
            assertThat(report.count(Verdict.FAILED)).isZero();
            assertThat(report.proven())
                    .extracting(OperationResult::id)
                    .contains(
                            "impersonateUser",
                            "getCurrentUser",
                            "getProcesses",
                            "getInstance",
                            "getApproval",
                            "exportReport",
                            "legacyGetUser",
                            "legacyListMyInstances");
            assertThat(report.stopped()).isEmpty();
            assertThat(report.questions()).isEmpty();
            assertThat(VendorConventions.load(folder.resolve(ReportFiles.CONVENTIONS)))
                    .isEqualTo(VendorConventions.defaults());
            KnownOperation revised = RevisedBundle.after(report).operation("getCurrentUser");
            assertThat(revised.view().node().path("x-evidence").asText()).isEqualTo("L");
            assertThat(revised.jsonSchema().types()).containsExactly(JsonType.OBJECT);
        }
    }

    @Test
    void namesThePlaceOfAnotherType() {
        try (FakeTenant tenant = FakeTenant.start()) {
            tenant.answer("legacyGetCurrentUser", JsonValue.parse("{\"ID\":\"7\",\"Email\":null,\"More\":{\"a\":1}}"));
            tenant.answer("listInstanceFiles", JsonValue.parse("{\"files\":[]}"));
            tenant.answer("getLastUpdateForms", JsonValue.parse("[1]"));
            Rehearsal.startRequest(tenant);
            LiveReport report = new Rehearsal(tenant)
                    .only(Rehearsal.sections("instance", "forms", "legacy-rest"))
                    .run(folder);
            assertThat(differences(report, "legacyGetCurrentUser"))
                    .containsExactly(
                            new Difference("/ID", "integer", "string"), new Difference("/Email", "string", "null"));
            assertThat(differences(report, "listInstanceFiles")).containsExactly(new Difference("", "array", "object"));
            assertThat(differences(report, "getLastUpdateForms"))
                    .containsExactly(new Difference("", "object", "array"));
            LiveReport again =
                    new Rehearsal(tenant).only(RevisedBundle.after(report)).run(folder);
            assertThat(again.count(Verdict.DIFFERS)).isZero();
            assertThat(again.proven())
                    .hasSizeGreaterThanOrEqualTo(report.proven().size());
        }
    }

    @Test
    void saysWhoRefusedWhat() {
        try (FakeTenant tenant = FakeTenant.start()) {
            tenant.refuse("listUsers", 403, "Forbidden");
            tenant.refuse("listGroups", 404, "Not Found");
            LiveReport report = new Rehearsal(tenant)
                    .only(Rehearsal.sections("user", "dashboards"))
                    .run(folder);
            assertThat(result(report, "listUsers").statuses()).containsExactly(403);
            assertThat(result(report, "listGroups").statuses()).containsExactly(404);
            assertThat(result(report, "getDashboards").statuses()).containsExactly(501);
            assertThat(List.of("listUsers", "listGroups", "getDashboards"))
                    .allSatisfy(id -> assertThat(result(report, id).verdict()).isEqualTo(Verdict.REFUSED));
            assertThat(result(report, "getGroup").note()).isEqualTo("needs groupGuid, of which no value is known");
            assertThat(result(report, "deleteGroups").note()).isEqualTo("is not safe (unsafe)");
        }
    }

    private static OperationResult result(LiveReport report, String id) {
        return report.results().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Difference> differences(LiveReport report, String id) {
        return result(report, id).differences();
    }
}
