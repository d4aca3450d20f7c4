package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every friendly method that calls the vendor, and what it calls in each generation of the API. */
class GenerationTest {
    private static final String THING = "{\"sid\":\"x-1\",\"name\":\"A thing\",\"state\":\"Completed\"}";
    private static final String PAGE = "{\"items\":[" + THING + "],\"total\":1}";
    private static final String NONE = "";

    @TempDir
    static Path folder;

    private final List<WorkflowClient> clients = new ArrayList<>();
    private RawServer server;

    @BeforeEach
    void start() {
        server = RawServer.answering(request -> Reply.json(PAGE));
    }

    @AfterEach
    void close() throws IOException {
        clients.forEach(WorkflowClient::close);
        server.close();
    }

    /**
     * A method.
     *
     * @param name as errors name it
     * @param answer what the server says
     * @param act calls it
     * @param current the last request that the current API gets
     * @param older the last request that the older API gets, empty for none
     */
    record Method(String name, String answer, Consumer<WorkflowClient> act, String current, String older) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Method> methods() {
        return Stream.of(story(), RequestMethods.all(), PeopleMethods.all(), ReportMethods.all(), FileMethods.all())
                .flatMap(some -> some);
    }

    private static Stream<Method> story() {
        RequestId request = new RequestId("x-1");
        TaskId task = new TaskId("t-1");
        String approval = " {\"Approval\":\"Yes\",\"Comments\":\"Fine\"}";
        return Stream.of(
                new Method(
                        "users().current()",
                        THING,
                        c -> c.users().current(),
                        "GET /api/user/current",
                        "GET /users/current"),
                new Method(
                        "users().get(id)",
                        THING,
                        c -> c.users().get(new UserId("u-1")),
                        "GET /api/user/u-1",
                        "GET /users/u-1"),
                new Method(
                        "users().list()",
                        PAGE,
                        c -> c.users().list().toList(),
                        "GET /api/user/?start=0&count=50",
                        "GET /users/?start=0&count=50"),
                new Method(
                        "processes().findByName(name)",
                        PAGE,
                        c -> assertThat(c.processes().findByName("A thing")).isPresent(),
                        "GET /api/processes/search?search=A%20thing",
                        "GET /processes"),
                new Method(
                        "processes().list()",
                        PAGE,
                        c -> c.processes().list().toList(),
                        "GET /api/processes/search",
                        "GET /processes"),
                new Method(
                        "processes().get(id)",
                        THING,
                        c -> c.processes().get(new ProcessId("p-1")),
                        "GET /api/processes/p-1",
                        "GET /processes/p-1"),
                new Method(
                        "requests().start(process)",
                        "{\"request\":" + THING + "}",
                        c -> c.requests().start(new ProcessId("p-1")),
                        "POST /api/instance/start/p-1 {}",
                        "POST /instances/p-1/start {}"),
                new Method(
                        "requests().start(process, details)",
                        "{\"SID\":\"x-1\"}",
                        c -> c.requests()
                                .start(
                                        new ProcessId("p-1"),
                                        start -> start.name("Trip").answer("amount", 7)),
                        "POST /api/instance/start/p-1?requestName=Trip {\"amount\":7}",
                        "POST /instances/p-1/start {\"name\":\"Trip\",\"answers\":{\"amount\":7}}"),
                new Method(
                        "requests().start(…) with onBehalfOf",
                        THING,
                        c -> c.requests().start(new ProcessId("p-1"), start -> start.onBehalfOf(new UserId("u-1"))),
                        "POST /api/instance/start/p-1?clientSid=u-1 {}",
                        NONE),
                new Method(
                        "requests().start(…) with parent",
                        THING,
                        c -> c.requests().start(new ProcessId("p-1"), start -> start.parent(request)),
                        "POST /api/instance/start/p-1?parentSid=x-1 {}",
                        NONE),
                new Method(
                        "requests().get(id)",
                        PAGE.replace("\"items\"", "\"sid\":\"x-1\",\"items\""),
                        c -> c.requests().get(request),
                        "GET /api/instance/x-1",
                        "GET /instances/mine?start=0&count=50"),
                new Method(
                        "requests().awaitCompletion(id, atMost)",
                        PAGE.replace("\"items\"", "\"sid\":\"x-1\",\"state\":\"Completed\",\"items\""),
                        c -> c.requests().awaitCompletion(request, Duration.ZERO),
                        "GET /api/instance/x-1",
                        "GET /instances/mine?start=0&count=50"),
                new Method(
                        "requests().list()",
                        PAGE,
                        c -> c.requests().list().toList(),
                        "GET /api/instance/list/Participate?start=0&count=50",
                        "GET /instances/mine?start=0&count=50"),
                new Method(
                        "requests().named(name)",
                        PAGE,
                        c -> c.requests().named("A thing"),
                        "GET /api/instance/list/Participate?start=0&count=50",
                        "GET /instances/mine?start=0&count=50"),
                new Method(
                        "requests().list(…) with permission",
                        PAGE,
                        c -> c.requests().list("Monitor").toList(),
                        "GET /api/instance/list/Monitor?start=0&count=50",
                        NONE),
                new Method(
                        "requests().cancel(id)",
                        "{}",
                        c -> c.requests().cancel(request),
                        "GET /api/instance/x-1/cancel",
                        NONE),
                new Method(
                        "requests().files(id)",
                        "[{\"FileKey\":\"f-1\",\"FileName\":\"a.pdf\",\"StreamEndpoint\":\"/files/stream?x=1\"}]",
                        c -> c.requests().files(request),
                        "GET /api/instance/x-1/files",
                        "GET /files/instancelist/x-1"),
                new Method(
                        "tasks().mine()",
                        PAGE,
                        c -> c.tasks().mine().toList(),
                        "GET /api/instance/mytask/list?start=0&count=50",
                        "GET /instances/tasks/mine?start=0&count=50"),
                new Method(
                        "tasks().isMine(id)",
                        PAGE,
                        c -> c.tasks().isMine(task),
                        "GET /api/instance/mytask/list?start=0&count=50",
                        "GET /instances/tasks/mine?start=0&count=50"),
                new Method(
                        "tasks().search(…)",
                        PAGE,
                        c -> c.tasks().search("x").toList(),
                        "GET /api/instance/task/search?search=x&start=0&count=50",
                        NONE),
                new Method(
                        "tasks().ofRequest(request)",
                        PAGE,
                        c -> c.tasks().ofRequest(request).toList(),
                        "GET /api/instance/x-1/recipientTask/list/data",
                        NONE),
                new Method(
                        "tasks().approvalOptions(id)",
                        "{}",
                        c -> c.tasks().approvalOptions(task),
                        "GET /api/instance/tasktypes/approval/t-1",
                        NONE),
                new Method(
                        "tasks().approve(id, option, comments)",
                        "{}",
                        c -> c.tasks().approve(task, "Yes", "Fine"),
                        "POST /api/instance/tasktypes/approval/t-1" + approval,
                        "POST /tasktypes/approval/t-1" + approval),
                new Method(
                        "tasks().completeForm(id, answers)",
                        "{}",
                        c -> c.tasks().completeForm(task, Map.of("a", 1)),
                        "POST /api/instance/tasktypes/form/t-1 {\"a\":1}",
                        NONE),
                new Method(
                        "tasks().completeDataContainer(id, values)",
                        "{}",
                        c -> c.tasks().completeDataContainer(task, Map.of("a", 1)),
                        "POST /api/instance/tasktypes/dataContainer/t-1 {\"a\":1}",
                        "POST /tasktypes/data-container/instances/tasks/reciptasks/t-1 {\"a\":1}"),
                new Method(
                        "tasks().reassign(id, user)",
                        "{}",
                        c -> c.tasks().reassign(task, new UserId("u-1")),
                        "GET /api/instance/task/recipientTask/t-1/reassign/u-1",
                        NONE),
                new Method(
                        "files().upload(fileName, content)",
                        "[{\"file\":\"f-1\",\"sid\":\"f-1\"}]",
                        c -> c.files().upload("a.txt", new byte[] {'a'}),
                        "POST /api/files/temp/acme/upload file-upload",
                        "POST /files/upload/ file"),
                new Method(
                        "files().download(id, …) without an owner",
                        "bytes",
                        c -> c.files().download(new FileId("f-1"), folder.resolve("a")),
                        "GET /api/files/f-1/download",
                        NONE),
                new Method(
                        "reports().findByName(name)",
                        PAGE,
                        c -> assertThat(c.reports().findByName("A thing")).isPresent(),
                        "GET /api/reports/search?search=A%20thing",
                        "GET /reports"),
                new Method(
                        "reports().list()",
                        PAGE,
                        c -> c.reports().list().toList(),
                        "GET /api/reports/search",
                        "GET /reports"),
                new Method(
                        "reports().get(id)",
                        THING,
                        c -> c.reports().get(new ReportId("s-1")),
                        "GET /api/reports/s-1",
                        NONE),
                new Method(
                        "reports().exportCsv(id, target)",
                        "a,b",
                        c -> c.reports().exportCsv(new ReportId("s-1"), folder.resolve("b")),
                        "GET /api/reports/s-1/export/data/csv",
                        "GET /reports/s-1/tofile/csv"));
    }

    static Stream<Method> inBoth() {
        return methods().filter(method -> !method.older().isEmpty());
    }

    static Stream<Method> inCurrentAlone() {
        return methods().filter(method -> method.older().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void callsTheCurrentApiByDefault(Method method) {
        assertThat(lastRequest(method, Generation.CURRENT, VendorConventions.defaults()))
                .isEqualTo(method.current());
    }

    @ParameterizedTest
    @MethodSource("inBoth")
    void callsTheOlderApiAndNothingElseWhenSetTo(Method method) {
        assertThat(lastRequest(method, Generation.LEGACY, VendorConventions.defaults()))
                .isEqualTo(method.older());
        assertThat(server.requests()).noneMatch(request -> request.target().startsWith("/api/"));
    }

    @ParameterizedTest
    @MethodSource("inBoth")
    void callsTheOlderApiBelowItsPrefix(Method method) {
        VendorConventions prefixed = VendorConventions.defaults().toBuilder()
                .legacyPrefix("/workflow/napi")
                .build();

        assertThat(lastRequest(method, Generation.LEGACY, prefixed))
                .isEqualTo(method.older().replaceFirst(" /", " /workflow/napi/"));
    }

    @ParameterizedTest
    @MethodSource("inCurrentAlone")
    void saysWhatTheOlderApiDoesNotHaveAndWhichSettingDecides(Method method) {
        NotInGenerationException missing = catchThrowableOfType(
                NotInGenerationException.class,
                () -> lastRequest(method, Generation.LEGACY, VendorConventions.defaults()));

        assertThat(missing)
                .hasMessage(
                        method.name() + " has no operation in the older API that any public source tells of, and the"
                                + " setting generation is LEGACY. Use a client of generation(Generation.CURRENT) for it, or call"
                                + " what your tenant has by http().send(…). Nothing was sent.");
        assertThat(missing.operationId()).isEqualTo(method.name());
        assertThat(missing.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(missing.attempts()).isZero();
        assertThat(server.requests()).isEmpty();
    }

    /** With each path moved, whatever still goes to an old place has not been asked of the conventions. */
    @ParameterizedTest
    @MethodSource("methods")
    void goesWhereTheConventionsHaveIt(Method method) {
        VendorConventions.Builder builder = VendorConventions.defaults().toBuilder();
        for (VendorCall call : VendorCall.values()) {
            builder.path(call, "/moved/{tenant}" + call.defaultPath());
        }
        VendorConventions moved = builder.build();

        assertThat(lastRequest(method, Generation.CURRENT, moved))
                .isEqualTo(method.current().replaceFirst(" /", " /moved/acme/"));
        if (!method.older().isEmpty()) {
            assertThat(lastRequest(method, Generation.LEGACY, moved))
                    .isEqualTo(method.older().replaceFirst(" /", " /moved/acme/"));
        }
        assertThat(server.requests()).allMatch(request -> request.target().startsWith("/moved/acme/"));
    }

    @Test
    void everyCallIsOfAMethod() {
        Set<String> called = methods()
                .flatMap(method -> Stream.of(method.current(), method.older()))
                .map(line -> line.replaceFirst("^\\w+ ", "").replaceAll("[? ].*", ""))
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(VendorCall.values())
                        .filter(call -> call != VendorCall.LEGACY_COPY_FILE) // the older API alone has it
                        .filter(call -> called.stream()
                                .noneMatch(
                                        path -> path.matches(call.defaultPath().replaceAll("\\{[^}]*}", "[^/]+")))))
                .isEmpty();
    }

    @Test
    void errorsNameThePathThatWasCalled() {
        server.answer(request -> Reply.of(409, "application/json", "{}"));
        VendorConventions moved = VendorConventions.defaults().toBuilder()
                .path(VendorCall.GET_REQUEST, "/elsewhere?sid={instanceSid}")
                .build();

        assertThatThrownBy(() -> client(Generation.CURRENT, moved).requests().get(new RequestId("x&1")))
                .hasMessageStartingWith("getInstance (GET /elsewhere) was refused with HTTP 409.");
        assertThat(server.lines()).containsExactly("GET /elsewhere?sid=x%261");
    }

    @Test
    void anAnswerThatCannotBeReadNamesThePathThatWasCalled() {
        VendorConventions prefixed = VendorConventions.defaults().toBuilder()
                .legacyPrefix("/workflow/napi")
                .build();
        server.answer(request -> Reply.json("{}"));

        UnreadableResponseException unreadable = catchThrowableOfType(
                UnreadableResponseException.class,
                () -> client(Generation.LEGACY, prefixed).users().current());

        assertThat(unreadable.template()).isEqualTo("/workflow/napi/users/current");
    }

    @Test
    void tellsOfAnInferredOperationThatIsNotThereHowToMoveIt() {
        server.answer(request -> Reply.of(404, "text/plain", ""));

        NotFoundException missing = catchThrowableOfType(
                NotFoundException.class,
                () -> client(Generation.LEGACY, VendorConventions.defaults())
                        .tasks()
                        .mine()
                        .toList());

        assertThat(missing)
                .hasMessageStartingWith("legacyListMyTasks (GET /instances/tasks/mine) was refused with HTTP 404.")
                .hasMessageEndingWith("No public source tells of this operation: if this tenant has it elsewhere, set"
                        + " VendorConventions.Builder.path(VendorCall.LEGACY_LIST_MY_TASKS, …).");
        assertThat(missing.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void findsARequestOnAnyPageOfTheOlderListAndNoOther() {
        server.answer(request -> Reply.json(
                request.target().contains("start=0")
                        ? "{\"total\":3,\"items\":[{\"sid\":\"r-1\"},{\"sid\":\"r-2\"}]}"
                        : "{\"total\":3,\"items\":[{\"sid\":\"r-3\",\"name\":\"Found\"}]}"));
        Requests requests =
                client(Generation.LEGACY, VendorConventions.defaults()).requests();

        assertThat(requests.get(new RequestId("r-3")).name()).contains("Found");
        assertThatThrownBy(() -> requests.get(new RequestId("r-4")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage(
                        "Request r-4 is not among the user's own, which is all that the older API can be asked for.");
    }

    @Test
    void uploadsNothingForAStartThatTheOlderApiCannotMake() {
        Requests requests =
                client(Generation.LEGACY, VendorConventions.defaults()).requests();

        assertThatThrownBy(() -> requests.start(
                        new ProcessId("p-1"),
                        start -> start.attach("a", "a.txt", new byte[] {1}).parent(new RequestId("x-1"))))
                .isInstanceOf(NotInGenerationException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void downloadsAFileOfTheOlderApiByItsLink() {
        server.answer(request -> request.target().startsWith("/files/instancelist/")
                ? Reply.json("[{\"FileKey\":\"f-1\",\"FileName\":\"a.pdf\",\"StreamEndpoint\":\"/files/stream?x=1\"}]")
                : Reply.of(200, "application/pdf", "PDF"));
        WorkflowClient client = client(Generation.LEGACY, VendorConventions.defaults());

        FileInfo file = client.requests().files(new RequestId("x-1")).get(0);
        Path copy = client.files().download(file, folder.resolve("copy.pdf"));

        assertThat(copy).hasContent("PDF");
        assertThat(server.lines()).containsExactly("GET /files/instancelist/x-1", "GET /files/stream?x=1");
    }

    private WorkflowClient client(Generation generation, VendorConventions conventions) {
        WorkflowClient client = WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken("test-token-not-real")
                .generation(generation)
                .conventions(conventions)
                .maxRetries(0)
                .build();
        clients.add(client);
        return client;
    }

    private String lastRequest(Method method, Generation generation, VendorConventions conventions) {
        server.answer(request -> Reply.json(method.answer()));
        try (WorkflowClient client = client(generation, conventions)) {
            method.act().accept(client);
        }
        List<Received> requests = server.requests();
        Received last = requests.get(requests.size() - 1);
        return (last.line() + " " + body(last)).strip();
    }

    /** Of a form the name of its field. */
    private static String body(Received request) {
        return request.body().startsWith("--")
                ? request.body().replaceAll("(?s).*? name=\"([^\"]*)\".*", "$1")
                : request.body();
    }
}
