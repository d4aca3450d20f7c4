package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists of requests and tasks can be asked for, and what asks for it in each generation of the API. */
class RequestListTest {
    private static final String PAGES = "start=0&count=50";

    private RawServer server;

    @BeforeEach
    void start() {
        server = RawServer.answering(request -> Reply.json("{\"items\":[{\"sid\":\"r-1\"}],\"total\":1}"));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    static Stream<Arguments> requestsOfTheCurrentApi() {
        return Stream.of(
                asking("", list -> {}),
                asking("Monitor", "", list -> list.permission("Monitor")),
                asking("search=Lisbon & Porto&", list -> list.search("Lisbon & Porto")),
                asking("sort=startDate&dir=DESC&", list -> list.sortBy("startDate", SortDirection.DESCENDING)),
                asking("sort=name&dir=ASC&", list -> list.sortBy("name", SortDirection.ASCENDING)),
                asking(
                        filters(condition("amount", "gteq", "7"), condition("city", "eq", "Lisboa")),
                        list -> list.filter(Filter.of("amount", Comparison.AT_LEAST, 7))
                                .filter(Filter.of("city", Comparison.EQUALS, "Lisboa"))),
                asking(filters(condition("processSid", "eq", "p-1")), list -> list.process(new ProcessId("p-1"))),
                asking(filters(condition("name", "contains", "Trip")), list -> list.name("Trip")),
                asking(filters(condition("lastMilestone", "eq", "Paid")), list -> list.lastMilestone("Paid")),
                asking(
                        filters(
                                condition("startDate", "gteq", "2026-01-01"),
                                condition("startDate", "lteq", "2026-01-31")),
                        list -> list.startedBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))),
                asking(
                        filters(condition("id", "gteq", "10"), condition("id", "lteq", "19")),
                        list -> list.numberBetween(10, 19)),
                asking(
                        "search=x&sort=id&dir=ASC&"
                                + filters(
                                        condition("a", "eq", "b"),
                                        condition("id", "gteq", "1"),
                                        condition("id", "lteq", "1")),
                        list -> list.numberBetween(1, 1)
                                .filter(Filter.of("a", Comparison.EQUALS, "b"))
                                .sortBy("id", SortDirection.ASCENDING)
                                .search("x")));
    }

    private static Arguments asking(String query, Consumer<RequestQuery> list) {
        return asking("Participate", query, list);
    }

    private static Arguments asking(String permission, String query, Consumer<RequestQuery> list) {
        return Arguments.of("GET /api/instance/list/" + permission + "?" + query + PAGES, list);
    }

    private static String filters(String... conditions) {
        return "filters=[" + String.join(",", conditions) + "]&";
    }

    private static String condition(String field, String comparison, String value) {
        return "{\"field\":\"" + field + "\",\"data\":{\"comparison\":\"" + comparison + "\",\"value\":\"" + value
                + "\"}}";
    }

    @ParameterizedTest
    @MethodSource("requestsOfTheCurrentApi")
    void asksTheCurrentApi(String line, Consumer<RequestQuery> list) {
        try (WorkflowClient client = client(Generation.CURRENT)) {
            assertThat(client.requests().list(list)).extracting(Request::id).containsExactly(new RequestId("r-1"));
        }

        assertThat(server.lines()).extracting(RequestListTest::decoded).containsExactly(line);
    }

    static Stream<Arguments> requestsOfTheOlderApi() {
        return Stream.of(
                older("", list -> {}),
                older("status=open&", RequestQuery::open),
                older("status=completed&", list -> list.open().completed()),
                older("sort=id&dir=DESC&", list -> list.sortBy("id", SortDirection.DESCENDING)),
                older("process_sid=p-1&", list -> list.process(new ProcessId("p-1"))),
                older("instance_name=Trip&", list -> list.name("Trip")),
                older("last_milestone=Paid&", list -> list.lastMilestone("Paid")),
                older(
                        "submitted_range_start=2026-01-01&submitted_range_end=2026-01-31&",
                        list -> list.startedBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))),
                older("id_range_start=10&id_range_end=19&", list -> list.numberBetween(10, 19)));
    }

    private static Arguments older(String query, Consumer<RequestQuery> list) {
        return Arguments.of("GET /instances/mine?" + query + PAGES, list);
    }

    @ParameterizedTest
    @MethodSource("requestsOfTheOlderApi")
    void asksTheOlderApiByItsDocumentedParameters(String line, Consumer<RequestQuery> list) {
        try (WorkflowClient client = client(Generation.LEGACY)) {
            assertThat(client.requests().list(list)).extracting(Request::id).containsExactly(new RequestId("r-1"));
        }

        assertThat(server.lines()).containsExactly(line);
    }

    static Stream<Arguments> refusals() {
        Filter filter = Filter.of("a", Comparison.EQUALS, "b");
        return Stream.of(
                refusal(Generation.LEGACY, "permission", list -> list.permission("Monitor")),
                refusal(Generation.LEGACY, "search", list -> list.search("x")),
                refusal(Generation.LEGACY, "filter", list -> list.filter(filter)),
                refusal(Generation.CURRENT, "open", RequestQuery::open),
                refusal(Generation.CURRENT, "completed", RequestQuery::completed));
    }

    private static Arguments refusal(Generation generation, String setter, Consumer<RequestQuery> list) {
        return Arguments.of(generation, setter, list);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatAGenerationCannotBeAskedForNamingTheSetter(
            Generation generation, String setter, Consumer<RequestQuery> list) {
        try (WorkflowClient client = client(generation)) {
            NotInGenerationException refusal = catchThrowableOfType(
                    NotInGenerationException.class, () -> client.requests().list(list));

            assertThat(refusal)
                    .hasMessageStartingWith("requests().list(…) with " + setter + " has no ")
                    .hasMessageContaining(generation.name())
                    .hasMessageEndingWith("Nothing was sent.");
            assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void asksForFieldsByTheNamesOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .names(VendorField.REQUEST_STARTED_AT, "begunOn", "startDate")
                .template(VendorBody.FILTER, "{\"by\":\"${field}\",\"op\":\"${comparison}\",\"to\":\"${value}\"}")
                .build();
        try (WorkflowClient client = client(Generation.CURRENT, conventions)) {
            LocalDate day = LocalDate.of(2026, 1, 15);
            assertThat(client.requests().list(list -> list.startedBetween(day, day)))
                    .hasSize(1);
        }

        assertThat(server.lines())
                .extracting(RequestListTest::decoded)
                .containsExactly("GET /api/instance/list/Participate?filters="
                        + "[{\"by\":\"begunOn\",\"op\":\"gteq\",\"to\":\"2026-01-15\"},"
                        + "{\"by\":\"begunOn\",\"op\":\"lteq\",\"to\":\"2026-01-15\"}]&" + PAGES);
    }

    @Test
    void refusesRangesThatHoldNothing() {
        try (WorkflowClient client = client(Generation.CURRENT)) {
            LocalDate day = LocalDate.of(2026, 1, 15);
            assertThatThrownBy(() -> client.requests().list(list -> list.startedBetween(day, day.minusDays(1))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("startedBetween: 2026-01-15 is after 2026-01-14.");
            assertThatThrownBy(() -> client.requests().list(list -> list.numberBetween(2, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("numberBetween: 2 is above 1.");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void asksForMyTasksAndForAnybodysByTheSameQuery() {
        Consumer<ListQuery> query = list -> list.search("x")
                .sortBy("TaskName", SortDirection.ASCENDING)
                .filter(Filter.of("due", Comparison.AT_MOST, Instant.parse("2026-01-15T09:30:00Z")));
        try (WorkflowClient client = client(Generation.CURRENT)) {
            assertThat(client.tasks().mine(query)).hasSize(1);
            assertThat(client.tasks().search(query)).hasSize(1);
        }

        String asked = "?search=x&sort=TaskName&dir=ASC&"
                + filters(condition("due", "lteq", "2026-01-15T09:30:00.000Z")) + PAGES;
        assertThat(server.lines())
                .extracting(RequestListTest::decoded)
                .containsExactly("GET /api/instance/mytask/list" + asked, "GET /api/instance/task/search" + asked);
    }

    static Stream<Arguments> taskQueries() {
        return Stream.<Arguments>of(
                taskQuery("search", list -> list.search("x")),
                taskQuery("sortBy", list -> list.sortBy("id", SortDirection.ASCENDING)),
                taskQuery("filter", list -> list.filter(Filter.of("a", Comparison.EQUALS, LocalDate.EPOCH))));
    }

    private static Arguments taskQuery(String setter, Consumer<ListQuery> query) {
        return Arguments.of(setter, query);
    }

    @ParameterizedTest
    @MethodSource("taskQueries")
    void refusesToAskTheOlderApiForSomeOfMyTasksNamingTheSetter(String setter, Consumer<ListQuery> query) {
        try (WorkflowClient client = client(Generation.LEGACY)) {
            assertThatThrownBy(() -> client.tasks().mine(query))
                    .isInstanceOf(NotInGenerationException.class)
                    .hasMessageStartingWith("tasks().mine(…) with " + setter + " has no operation in the older API");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void asksForProcessesByTextAndPermission() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .processSearchPermission("Run")
                .build();
        try (WorkflowClient client = client(Generation.CURRENT, conventions)) {
            assertThat(client.processes().list(list -> list.search("x"))).hasSize(1);
            assertThat(client.processes().list(list -> list.permission("Edit"))).hasSize(1);
        }

        assertThat(server.lines())
                .containsExactly(
                        "GET /api/processes/search?search=x&permissionType=Run",
                        "GET /api/processes/search?permissionType=Edit");
    }

    @Test
    void pagesThroughPeople() {
        try (WorkflowClient client = client(Generation.CURRENT)) {
            assertThat(client.requests()
                            .participants()
                            .inDiscussion(
                                    new RequestId("r-1"),
                                    list -> list.search("j").sortBy("name", SortDirection.DESCENDING)))
                    .containsExactly(VendorServer.json("{\"sid\":\"r-1\"}"));
            assertThat(client.requests()
                            .tasks()
                            .recipients()
                            .of(
                                    new RequestTaskId("rt-1"),
                                    list -> list.search("j").sortBy("name", SortDirection.DESCENDING)))
                    .hasSize(1);
            assertThat(client.processes()
                            .tasks()
                            .recipients(
                                    new ProcessTaskId("pt-1"),
                                    list -> list.search("j")
                                            .sortBy("name", SortDirection.DESCENDING)
                                            .filter(Filter.of("a", Comparison.EQUALS, "b"))))
                    .hasSize(1);
        }

        String asked = "?search=j&sort=name&dir=DESC&";
        assertThat(server.lines())
                .extracting(RequestListTest::decoded)
                .containsExactly(
                        "GET /api/instance/r-1/discussion/participants" + asked + PAGES,
                        "GET /api/instance/tasks/rt-1/recipients" + asked + PAGES,
                        "GET /api/processes/processTask/pt-1/recipients" + asked + filters(condition("a", "eq", "b"))
                                + PAGES);
    }

    private WorkflowClient client(Generation generation) {
        return client(generation, VendorConventions.defaults());
    }

    private WorkflowClient client(Generation generation, VendorConventions conventions) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken("test-token-not-real")
                .generation(generation)
                .conventions(conventions)
                .maxRetries(0)
                .build();
    }

    private static String decoded(String line) {
        return URLDecoder.decode(line, StandardCharsets.UTF_8);
    }
}
