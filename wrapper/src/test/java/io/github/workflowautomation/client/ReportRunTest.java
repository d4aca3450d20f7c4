package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRunTest {
    private static final ReportId REPORT = new ReportId("s-1");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"Department\":\"Sales\",\"Amount\":1250.50},{\"Department\":\"Sales\",\"Amount\":1250.50}]",
                "{\"items\":[{\"Department\":\"Sales\",\"Amount\":\"1250.50\"},{\"Department\":\"Sales\",\"Amount\":1}],"
                        + "\"total\":2}"
            })
    void readsTheRowsInTheirOrderAlsoWhenTwoAreTheSame(String json) {
        List<ReportRow> rows =
                server.answers(json).client().reports().run(REPORT).toList();

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/run");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).columns()).containsExactly("Department", "Amount");
        assertThat(rows.get(0).text("Department")).contains("Sales");
        assertThat(rows.get(0).number("Amount")).contains(new BigDecimal("1250.50"));
        assertThat(rows.get(0)).hasToString("ReportRow[Department, Amount]");
    }

    @Test
    void looksUpCellsByTheirTypeAndInAnySpelling() {
        ReportRow row = row("{\"Start_Date\":\"2026-01-31T12:00:00.000Z\",\"Ended\":\"0001-01-01T00:00:00.000Z\","
                + "\"Note\":\" \",\"Open\":true,\"None\":null,\"Parts\":[1,2]}");

        assertThat(row.date("startDate")).contains(Instant.parse("2026-01-31T12:00:00Z"));
        assertThat(row.date("Ended")).isEmpty();
        assertThat(row.date("Note")).isEmpty();
        assertThat(row.date("Missing")).isEmpty();
        assertThat(row.number("Note")).isEmpty();
        assertThat(row.text("Open")).contains("true");
        assertThat(row.text("None")).isEmpty();
        assertThat(row.text("Parts")).isEmpty();
        assertThat(row.value("Parts")).contains(JsonValue.of(List.of(1, 2)));
    }

    @Test
    void refusesANumberThatTakesLongToRead() {
        ReportRow row = row("{\"Amount\":" + "9".repeat(10_001) + "}");

        assertThatThrownBy(() -> row.number("Amount")).isInstanceOf(UnreadableResponseException.class);
    }

    @Test
    void saysWhichCellIsNotOfTheTypeThatWasAskedFor() {
        ReportRow row = row("{\"Department\":\"Sales\"}");

        assertThatThrownBy(() -> row.number("Department"))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("The answer of listThings (at $) has a cell \"Department\" that is no number.");
        assertThatThrownBy(() -> row.date("Department"))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("The answer of listThings (at $) has a cell \"Department\" that is no ISO 8601 date.");
    }

    @Test
    void keepsARowThatIsNoObjectAsItCame() {
        ReportRow row = row("[\"Sales\",1250]");

        assertThat(row.columns()).isEmpty();
        assertThat(row.text("Department")).isEmpty();
        assertThat(row.raw()).isEqualTo(JsonValue.parse("[\"Sales\",1250]"));
    }

    @Test
    void sendsValuesForExposedFilters() {
        server.answers("[]");

        server.client()
                .reports()
                .run(
                        REPORT,
                        run -> run.filter("Department", "Sales")
                                .filter("Amount", "100", "200")
                                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .toList();

        assertThat(server.asked())
                .isEqualTo("POST /api/reports/s-1/run [{\"label\":\"Department\",\"value\":\"Sales\"},"
                        + "{\"label\":\"Amount\",\"value\":[\"100\",\"200\"]},"
                        + "{\"label\":\"ExposeDateFilter\",\"value\":[\"2026-01-01\",\"2026-01-31\"]}]");
    }

    @Test
    void sendsANumberOfDaysByTemplateAndWordOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .template(VendorBody.REPORT_RUN_FILTER, "{\"name\":\"${label}\",\"is\":\"${value}\"}")
                .word(VendorWord.REPORT_DATE_FILTER, "Days")
                .build();
        server.answers("[]");

        server.client(conventions)
                .reports()
                .run(REPORT, run -> run.lastDays(30))
                .toList();

        assertThat(server.asked()).isEqualTo("POST /api/reports/s-1/run [{\"name\":\"Days\",\"is\":30}]");
    }

    @Test
    void leavesOutTheRowsBeyondTheLimitWhereTheCallCannotBeToldOfIt() {
        server.answers("[{\"a\":1},{\"a\":2},{\"a\":3}]");

        List<ReportRow> rows = server.client()
                .reports()
                .run(REPORT, run -> run.filter("Department", "Sales").limit(2))
                .toList();

        assertThat(rows).extracting(row -> row.text("a").orElse("")).containsExactly("1", "2");
        assertThat(server.asked())
                .isEqualTo("POST /api/reports/s-1/run [{\"label\":\"Department\",\"value\":\"Sales\"}]");
    }

    @Test
    void runsAReportAnewEachTimeItsRowsAreAskedFor() {
        server.answers("[{\"a\":1}]").answers("[{\"a\":2}]");

        Pager<ReportRow> rows = server.client().reports().run(REPORT);

        assertThat(rows).extracting(row -> row.text("a").orElse("")).containsExactly("1");
        assertThat(rows).extracting(row -> row.text("a").orElse("")).containsExactly("2");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/run");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/run");
    }

    @Test
    void readsAnyPartOfAReportOnTheOlderApi() {
        server.answers("{\"Items\":[{\"a\":1}],\"TotalItemCnt\":31}");

        assertThat(server.legacyClient()
                        .reports()
                        .run(REPORT, run -> run.from(30).limit(10))
                        .toList())
                .hasSize(1);
        assertThat(server.asked())
                .isEqualTo("POST /reports/s-1 {\"start\":30,\"filters\":[],\"persist\":true,\"page\":4,\"limit\":10}");
    }

    @Test
    void readsAReportPartByPartOnTheOlderApiAlsoWhereRowsAreTheSame() {
        server.answers("[{\"a\":1},{\"a\":1}]").answers("[{\"a\":2},{\"a\":1}]").answers("[{\"a\":1}]");

        assertThat(legacyReports(2).run(REPORT))
                .extracting(row -> row.text("a").orElse(""))
                .containsExactly("1", "1", "2", "1", "1");
        assertThat(server.asked()).endsWith("\"start\":0,\"filters\":[],\"persist\":true,\"page\":1,\"limit\":2}");
        assertThat(server.asked()).endsWith("\"start\":2,\"filters\":[],\"persist\":true,\"page\":2,\"limit\":2}");
        assertThat(server.asked()).endsWith("\"start\":4,\"filters\":[],\"persist\":true,\"page\":3,\"limit\":2}");
    }

    @Test
    void asksTheOlderApiForPartsOfOneSizeAndGivesNoMoreRowsThanWanted() {
        server.answers("[{\"a\":1},{\"a\":2}]").answers("[{\"a\":3},{\"a\":4}]");

        assertThat(legacyReports(2).run(REPORT, run -> run.limit(3)))
                .extracting(row -> row.text("a").orElse(""))
                .containsExactly("1", "2", "3");
        assertThat(server.asked()).endsWith("\"page\":1,\"limit\":2}");
        assertThat(server.asked()).contains("\"start\":2,").endsWith("\"page\":2,\"limit\":2}");
    }

    @Test
    void endsWithAnErrorWhenTheOlderApiGivesTheSamePartTwice() {
        server.answers("[{\"a\":1},{\"a\":2}]").answers("[{\"a\":1},{\"a\":2}]");
        Pager<ReportRow> rows = legacyReports(2).run(REPORT);

        assertThatThrownBy(rows::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("(at $) repeats itself: the rows from 2 on are those before them")
                .hasMessageContaining("or all these rows are equal, and another VendorConventions.Builder.pageSize(…)");
        assertThat(server.asked()).contains("\"start\":0,");
        assertThat(server.asked()).contains("\"start\":2,");
    }

    @Test
    void readsAShortReportOnceWhenTheOlderApiGivesAllOfItWhateverTheStart() {
        server.answers("[{\"a\":1},{\"a\":2}]").answers("[{\"a\":1},{\"a\":2}]");

        assertThat(legacyReports(3).run(REPORT))
                .extracting(row -> row.text("a").orElse(""))
                .containsExactly("1", "2");
        assertThat(server.asked()).contains("\"start\":0,");
        assertThat(server.asked()).contains("\"start\":2,");
    }

    @Test
    void endsWithAnErrorWhenAShortPartComesTwiceAndTheOlderApiSaysThatThereIsMore() {
        String part = "{\"Items\":[{\"a\":1},{\"a\":2}],\"TotalItemCnt\":5}";
        server.answers(part).answers(part);
        Pager<ReportRow> rows = legacyReports(3).run(REPORT);

        assertThatThrownBy(rows::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("(at $.Items) repeats itself: the rows from 2 on are those before them");
        assertThat(server.asked()).contains("\"start\":0,");
        assertThat(server.asked()).contains("\"start\":2,");
    }

    @Test
    void readsRowsByTheListShapeOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .listShape(VendorCall.RUN_REPORT, ListShape.ITEMS_AND_TOTAL)
                .listShape(VendorCall.LEGACY_RUN_REPORT, ListShape.ARRAY)
                .build();
        server.answers("[{\"a\":1}]").answers("{\"Items\":[{\"a\":1}],\"TotalItemCnt\":1}");
        Pager<ReportRow> current = server.client(conventions).reports().run(REPORT);
        Pager<ReportRow> older = server.legacyClient(conventions).reports().run(REPORT);

        assertThatThrownBy(current::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("is no list of the shape ITEMS_AND_TOTAL");
        assertThatThrownBy(older::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("is no list of the shape ARRAY");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/run");
        assertThat(server.asked()).startsWith("POST /reports/s-1 ");
    }

    @Test
    void saysThatRowsAreMissingUnlessOnlySomeWereAskedFor() {
        String some = "{\"items\":[{\"a\":1}],\"total\":31}";
        server.answers(some).answers(some);
        Reports reports = server.client().reports();
        Pager<ReportRow> all = reports.run(REPORT);

        assertThatThrownBy(all::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("has 1 of 31 items");
        assertThat(reports.run(REPORT, run -> run.limit(1))).hasSize(1);
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/run");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/run?limit=1");
    }

    @Test
    void saysThatTheCurrentApiCannotPassOverRows() {
        Reports reports = server.client().reports();

        assertThatThrownBy(() -> reports.run(REPORT, run -> run.from(30)))
                .isInstanceOf(NotInGenerationException.class)
                .hasMessageStartingWith("reports().run(…) with from has no parameter in the current API");
    }

    @Test
    void refusesWhatCannotBeAskedForNamingTheSetter() {
        Reports reports = server.client().reports();
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatThrownBy(() -> reports.run(REPORT, run -> run.limit(0))).hasMessage("limit: must be at least 1.");
        assertThatThrownBy(() -> reports.run(REPORT, run -> run.lastDays(0)))
                .hasMessage("lastDays: must be at least 1.");
        assertThatThrownBy(() -> reports.run(REPORT, run -> run.from(-1))).hasMessage("from: must not be negative.");
        assertThatThrownBy(() -> reports.run(REPORT, run -> run.between(day, day.minusDays(1))))
                .hasMessage("between: the last day must not be before the first.");
    }

    private Reports legacyReports(int partSize) {
        return server.legacyClient(VendorConventions.defaults().toBuilder()
                        .pageSize(partSize)
                        .build())
                .reports();
    }

    private static ReportRow row(String json) {
        return new ReportRow(Replies.entity(json));
    }
}
