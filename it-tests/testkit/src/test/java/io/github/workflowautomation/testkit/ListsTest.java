package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.Dialect.IdCase;
import io.github.workflowautomation.testkit.Dialect.ListShape;
import io.github.workflowautomation.testkit.Dialect.StartAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, their shapes, and the ids in them. */
final class ListsTest {
    @Test
    void aListGivesFifteenItemsWhenNoNumberIsAskedFor() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = withRequests(tenant, 20);

            assertThat(names(jane, "")).isEqualTo(descending(20, 6));
            assertThat(names(jane, "?start=15")).isEqualTo(descending(5, 1));
            assertThat(names(jane, "?start=2&count=3")).isEqualTo(descending(18, 16));
            assertThat(names(jane, "?start=20")).isEmpty();
            assertThat(names(jane, "?count=0")).isEmpty();
        }
    }

    @Test
    void aListThatKnowsNoPagesComesWhole() {
        try (FakeTenant tenant = FakeTenant.builder().pageCap(1).start()) {
            Caller.Reply processes = Caller.as(tenant, "jane.doe").get("/api/processes/search?start=1&count=1");

            assertThat(processes.json().get("items").orElseThrow().elements()).hasSize(4);
        }
    }

    @Test
    void noPageIsLargerThanTheCap() {
        try (FakeTenant tenant = FakeTenant.builder().pageCap(4).start()) {
            Caller jane = withRequests(tenant, 6);

            assertThat(names(jane, "?count=1000")).isEqualTo(descending(6, 3));
            assertThat(names(jane, "")).isEqualTo(descending(6, 3));
            assertThat(jane.get("/api/instance/list/Run?count=1000").at("total"))
                    .isEqualTo("6");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"start=-1", "count=-1", "start=one", "count=1.5", "start=9999999999"})
    void aPageThatIsNoNumberIsRefused(String query) {
        try (FakeTenant tenant = FakeTenant.start()) {
            String name = query.substring(0, 5);

            assertThat(Caller.as(tenant, "jane.doe").get("/api/user/?" + query).line())
                    .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\",\"description\":\"" + name
                            + " must be a whole number from 0\"}");
        }
    }

    @Test
    void aListIsSearchedAndSorted() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");

            assertThat(users(jane, "")).containsExactly("maria.silva", "jane.doe", "tom.becker", "aiko.mori");
            assertThat(users(jane, "?search=M")).containsExactly("maria.silva", "tom.becker", "aiko.mori");
            assertThat(users(jane, "?sort=lastName"))
                    .containsExactly("tom.becker", "jane.doe", "aiko.mori", "maria.silva");
            assertThat(users(jane, "?sort=contactId&dir=desc"))
                    .containsExactly("aiko.mori", "tom.becker", "jane.doe", "maria.silva");
            assertThat(jane.get("/api/user/?sort=shoeSize").line())
                    .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                            + "\"description\":\"sort must name a field of the list\"}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userName eq TOM.becker | tom.becker",
                "UserName contains .d | jane.doe",
                "lastName gteq mori | maria.silva, aiko.mori",
                "lastName lteq doe | jane.doe, tom.becker",
                "shoeSize eq 40 | ''"
            })
    void aListIsFiltered(String filter, String expected) {
        try (FakeTenant tenant = FakeTenant.start()) {
            String[] words = filter.split(" ", 3);
            String filters = JsonValue.of(List.of(
                            Map.of("field", words[0], "data", Map.of("comparison", words[1], "value", words[2]))))
                    .toJson();

            List<String> found = users(
                    Caller.as(tenant, "jane.doe"), "?filters=" + URLEncoder.encode(filters, StandardCharsets.UTF_8));

            assertThat(String.join(", ", found)).isEqualTo(expected);
        }
    }

    @Test
    void numbersAreComparedAsNumbers() {
        ListFilter from = new ListFilter("id", "gteq", "1000");

        assertThat(from.holds(Map.of("id", 999))).isFalse();
        assertThat(from.holds(Map.of("id", 1000))).isTrue();
        assertThat(new ListFilter("id", "lteq", "1000").holds(Map.of("id", 1000.5)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARRAY | [ITEM]",
                "ITEMS_AND_TOTAL | {\"total\":4,\"items\":[ITEM]}",
                "ITEMS_AND_TOTAL_ITEM_CNT | {\"TotalItemCnt\":4,\"Items\":[ITEM]}",
                "ARRAY_AROUND_ONE | [{\"TotalItemCnt\":4,\"Items\":[ITEM]}]"
            })
    void theDialectDecidesHowAPageIsWrapped(ListShape shape, String expected) {
        try (FakeTenant tenant =
                FakeTenant.builder().dialect(Dialect.standard().with(shape)).start()) {
            Caller.Reply page = Caller.as(tenant, "jane.doe").get("/api/user/?count=1");

            assertThat(page.text().replaceAll("\\{\"sid\".*?}", "ITEM")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"LOWER,[a-f]", "UPPER,[A-F]"})
    void theDialectDecidesTheCaseOfIdsAndEitherIsRead(IdCase idCase, String letters) {
        try (FakeTenant tenant =
                FakeTenant.builder().dialect(Dialect.standard().with(idCase)).start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String sid = jane.get("/api/processes/search").at("items.0.sid");

            assertThat(sid.replaceAll("[0-9-]", "")).matches(letters + "+");
            assertThat(jane.get("/api/processes/" + sid.toLowerCase(Locale.ROOT))
                            .at("0.name"))
                    .isEqualTo("Expense claim");
            assertThat(jane.get("/api/processes/" + sid.toUpperCase(Locale.ROOT))
                            .at("0.name"))
                    .isEqualTo("Expense claim");
        }
    }

    @Test
    void aMixedTenantWritesTheSameIdInBothCases() {
        try (FakeTenant tenant = FakeTenant.builder()
                .dialect(Dialect.standard().with(IdCase.MIXED))
                .start()) {
            Caller.Reply me = Caller.as(tenant, "jane.doe").get("/api/user/current");

            assertThat(me.at("sid")).isNotEqualTo(me.at("contactSid")).isEqualToIgnoringCase(me.at("contactSid"));
        }
    }

    @ParameterizedTest
    @CsvSource({"UNDER_REQUEST,request.sid", "TOP_LEVEL_SID,sid", "TOP_LEVEL_UPPER_SID,SID"})
    void theDialectDecidesWhereAStartCarriesTheRequest(StartAnswer answer, String path) {
        try (FakeTenant tenant =
                FakeTenant.builder().dialect(Dialect.standard().with(answer)).start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String process = jane.get("/api/processes/search").at("items.0.sid");

            String started = jane.post("/api/instance/start/" + process, "").at(path);

            assertThat(jane.get("/api/instance/list/Run").at("items.0.sid")).isEqualTo(started);
        }
    }

    @Test
    void severalProcessesAreReadByOneCall() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            Caller.Reply all = jane.get("/api/processes/search");

            Caller.Reply two = jane.get("/api/processes/" + all.at("items.2.sid") + "," + all.at("items.0.sid"));

            assertThat(two.at("0.name")).isEqualTo("Supplier onboarding");
            assertThat(two.at("1.name")).isEqualTo("Expense claim");
            assertThat(two.json().elements()).hasSize(2);
        }
    }

    @Test
    void allDialectsAreListedOnce() {
        assertThat(Dialect.all()).hasSize(6 * 4 * 3 * 3).doesNotHaveDuplicates();
    }

    private static Caller withRequests(FakeTenant tenant, int number) {
        Caller jane = Caller.as(tenant, "jane.doe");
        String process = jane.get("/api/processes/search").at("items.0.sid");
        IntStream.rangeClosed(1, number)
                .forEach(i -> jane.post("/api/instance/start/" + process + "?requestName=" + i, ""));
        return jane;
    }

    private static List<String> names(Caller caller, String query) {
        return texts(caller.get("/api/instance/list/Run" + query).json(), "name");
    }

    private static List<String> users(Caller caller, String query) {
        return texts(caller.get("/api/user/" + query).json(), "userName");
    }

    private static List<String> texts(JsonValue page, String name) {
        return page.get("items").orElseThrow().elements().stream()
                .map(item -> item.get(name).flatMap(JsonValue::asString).orElseThrow())
                .toList();
    }

    private static List<String> descending(int from, int to) {
        return IntStream.rangeClosed(0, from - to)
                .mapToObj(i -> Integer.toString(from - i))
                .toList();
    }
}
