package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that hand out what a catalogued operation of the current API answers, as it came. */
class RequestOpenAnswersTest {
    private static final String ANSWER = "{\"status\":200,\"made\":[\"x-1\"]}";
    private static final JsonValue DETAILS =
            JsonObject.builder().put("note", "as agreed").build();

    private RawServer server;

    @BeforeEach
    void start() {
        server = RawServer.answering(request -> Reply.json(ANSWER));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /**
     * A method.
     *
     * @param act calls it
     * @param sent the request, with its body where there is one
     */
    record Method(Function<WorkflowClient, JsonValue> act, String sent) {
        @Override
        public String toString() {
            return sent;
        }
    }

    static Stream<Method> methods() {
        return Stream.of(processes(), requests(), tasks()).flatMap(List::stream);
    }

    private static List<Method> processes() {
        ProcessId process = new ProcessId("p-1");
        ProcessTaskId task = new ProcessTaskId("pt-1");
        return List.of(
                new Method(c -> c.processes().detail(process), "GET /api/processes/p-1/detail"),
                new Method(
                        c -> c.processes().setDetail(process, DETAILS),
                        "PUT /api/processes/p-1/detail {\"note\":\"as agreed\"}"),
                new Method(c -> c.processes().create(DETAILS), "POST /api/processes {\"note\":\"as agreed\"}"),
                new Method(c -> c.processes().diagram(process), "GET /api/processes/p-1/diagram"),
                new Method(c -> c.processes().taskTypes(), "GET /api/processes/tasktypes"),
                new Method(
                        c -> c.processes().importProcess(DETAILS),
                        "POST /api/processes/import {\"note\":\"as agreed\"}"),
                new Method(c -> c.processes().copy(process), "GET /api/processes/p-1/copy"),
                new Method(c -> c.processes().newVersion(process), "GET /api/processes/p-1/version"),
                new Method(c -> c.processes().delete(process), "DELETE /api/processes/p-1"),
                new Method(c -> c.processes().tasks().of(process), "GET /api/processes/p-1/tasks"),
                new Method(
                        c -> c.processes().tasks().of(process, "approval"),
                        "GET /api/processes/p-1/tasks?taskTypes=approval"),
                new Method(c -> c.processes().tasks().first(process), "GET /api/processes/p-1/firstTasks"),
                new Method(
                        c -> c.processes().tasks().form(process, new FormId("f-1")),
                        "GET /api/forms/f-1?processSid=p-1"),
                new Method(c -> c.processes().tasks().get(task), "GET /api/processes/processTask/pt-1"),
                new Method(
                        c -> c.processes().tasks().transitions(List.of(task, new ProcessTaskId("pt-2"))),
                        "GET /api/processes/processTask/pt-1,pt-2/transitions"),
                new Method(
                        c -> c.processes().tasks().standardInputs(task),
                        "GET /api/processes/processTask/pt-1/standardInputs"),
                new Method(c -> c.processes().tasks().timeSettings(task), "GET /api/processes/tasks/pt-1/timesettings"),
                new Method(
                        c -> c.processes().tasks().setTimeSettings(task, DETAILS),
                        "PUT /api/processes/tasks/pt-1/timesettings {\"note\":\"as agreed\"}"),
                new Method(c -> c.processes().tasks().notification(task), "GET /api/processes/tasks/pt-1/notification"),
                new Method(
                        c -> c.processes().tasks().setNotification(task, DETAILS),
                        "PUT /api/processes/tasks/pt-1/notification {\"note\":\"as agreed\"}"));
    }

    private static List<Method> requests() {
        RequestId request = new RequestId("r-1");
        UserId user = new UserId("u-1");
        RequestTaskId task = new RequestTaskId("rt-1");
        return List.of(
                new Method(
                        c -> c.requests().delete(List.of(request, new RequestId("r-2"))),
                        "DELETE /api/instance/ [\"r-1\",\"r-2\"]"),
                new Method(
                        c -> c.requests().update(request, DETAILS), "POST /api/instance/r-1 {\"note\":\"as agreed\"}"),
                new Method(
                        c -> c.requests().setMilestone(request, "Paid"),
                        "POST /api/instance/r-1/milestone {\"milestone\":\"Paid\"}"),
                new Method(
                        c -> c.requests().copy(request, DETAILS),
                        "POST /api/instance/r-1/copy {\"note\":\"as agreed\"}"),
                new Method(
                        c -> c.requests().setParent(request, new RequestId("r-0")),
                        "GET /api/instance/r-1/newparent/r-0"),
                new Method(c -> c.requests().prefills(request, Set.of()), "GET /api/instance/r-1/prefills"),
                new Method(
                        c -> c.requests().prefills(request, Set.of(RequestPerson.values())),
                        "GET /api/instance/r-1/prefills?includeRequester=true&includeClient=true"
                                + "&includeClientManager=true"),
                new Method(c -> c.requests().diagram(request), "GET /api/instance/r-1/diagram"),
                new Method(c -> c.requests().comments().of(request), "GET /api/instance/allcomments/r-1"),
                new Method(
                        c -> c.requests().comments().add(request, "Well done"),
                        "POST /api/instance/comments/post {\"instanceSid\":\"r-1\",\"comment\":\"Well done\"}"),
                new Method(
                        c -> c.requests().comments().update(request, new CommentId("c-1"), "Hm"),
                        "POST /api/instance/comments/update/post"
                                + " {\"commentSid\":\"c-1\",\"instanceSid\":\"r-1\",\"comment\":\"Hm\"}"),
                new Method(
                        c -> c.requests().comments().delete(request, new CommentId("c-1")),
                        "GET /api/instance/comments/delete/c-1/r-1"),
                new Method(
                        c -> c.requests().participants().of(request),
                        "GET /api/instance/instanceContact/r-1/participants"),
                new Method(
                        c -> c.requests().participants().get(request, user),
                        "GET /api/instance/instanceContact/r-1/contact/u-1"),
                new Method(
                        c -> c.requests().participants().ofTask(request, new TaskId("t-1")),
                        "GET /api/instance/instanceContact/r-1/task/t-1"),
                new Method(
                        c -> c.requests().participants().add(request, user),
                        "POST /api/instance/instanceContact/r-1/contact {\"contactSid\":\"u-1\"}"),
                new Method(c -> c.requests().tasks().summary(task), "GET /api/instance/task/rt-1/summary"),
                new Method(c -> c.requests().tasks().reset(request, task), "GET /api/instance/r-1/tasks/rt-1/reset"),
                new Method(
                        c -> c.requests().tasks().refireTransitions(request, task),
                        "GET /api/instance/r-1/tasks/rt-1/refireTransitions"),
                new Method(
                        c -> c.requests().tasks().changeTimeSettings(task, DETAILS),
                        "POST /api/instance/tasks/rt-1/changeTimeSettings {\"note\":\"as agreed\"}"),
                new Method(
                        c -> c.requests().tasks().sendNotification(DETAILS),
                        "POST /api/instance/task/notify {\"note\":\"as agreed\"}"),
                new Method(
                        c -> c.requests().tasks().recipients().add(task, List.of(user, new UserId("u-2"))),
                        "POST /api/instance/tasks/rt-1/recipients [\"u-1\",\"u-2\"]"),
                new Method(
                        c -> c.requests().tasks().recipients().remove(task, List.of(user)),
                        "DELETE /api/instance/tasks/rt-1/recipients [\"u-1\"]"),
                new Method(
                        c -> c.requests().tasks().recipients().removeShares(task, List.of(new TaskId("t-1"))),
                        "DELETE /api/instance/tasks/rt-1/recipientstasksbysid [\"t-1\"]"),
                new Method(
                        c -> c.requests().tasks().recipients().addShare(task, DETAILS),
                        "POST /api/instance/task/recipientTask/rt-1 {\"note\":\"as agreed\"}"));
    }

    private static List<Method> tasks() {
        TaskId task = new TaskId("t-1");
        RequestId request = new RequestId("r-1");
        return List.of(
                new Method(
                        c -> c.tasks().completeMilestone(task, DETAILS),
                        "POST /api/instance/tasktypes/milestone/t-1/complete {\"note\":\"as agreed\"}"),
                new Method(
                        c -> c.tasks().setState(task, request, "Cancelled"),
                        "POST /api/instance/task/recipientTask/t-1/taskState/Cancelled?instanceSid=r-1"),
                new Method(c -> c.tasks().openUrls().load(task), "POST /api/instance/tasktypes/openUrl/t-1/loadUrl"),
                new Method(c -> c.tasks().openUrls().save(task), "POST /api/instance/tasktypes/openUrl/t-1/saveUrl"),
                new Method(
                        c -> c.tasks().openUrls().complete(task), "POST /api/instance/tasktypes/openUrl/t-1/complete"),
                new Method(
                        c -> c.tasks().forms().saveDraft(task, form -> form.answer("amount", 7)),
                        "POST /api/instance/tasktypes/form/t-1?isDraft=true {\"amount\":7}"),
                new Method(
                        c -> c.tasks().dataContainers().save(task, form -> form.answer("amount", 7)),
                        "POST /api/instance/tasktypes/dataContainer/t-1?saveOnly=true {\"amount\":7}"),
                new Method(
                        c -> c.tasks().dataContainers().completeAsSaved(task),
                        "POST /api/instance/tasktypes/dataContainer/t-1?completeOnly=true {}"),
                new Method(
                        c -> c.tasks().ofOtherTypes().read("robot", task, request),
                        "GET /api/task-dispatcher/robot/t-1/runtime?instanceSid=r-1"),
                new Method(
                        c -> c.tasks().ofOtherTypes().execute("robot", task, execute -> execute.answer("arm", "left")),
                        "POST /api/task-dispatcher/robot/t-1/execute {\"arm\":\"left\"}"),
                new Method(
                        c -> c.tasks()
                                .ofOtherTypes()
                                .execute(
                                        "robot",
                                        task,
                                        execute -> execute.answers(Map.of("arm", "left"))
                                                .process(new ProcessId("p-1"))
                                                .processTask(new ProcessTaskId("pt-1"))
                                                .request(request)
                                                .requestTask(new RequestTaskId("rt-1"))
                                                .requestNumber(2993)
                                                .saveOnly()
                                                .completeOnly()
                                                .draft()
                                                .returnNextTasks()),
                        "POST /api/task-dispatcher/robot/t-1/execute?processSid=p-1&processTaskSid=pt-1&instanceSid=r-1"
                                + "&instanceTaskSid=rt-1&instanceId=2993&saveOnly=true&completeOnly=true&isDraft=true"
                                + "&returnNextTasks=true {\"arm\":\"left\"}"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void sendOneRequestAndAnswerWhatCame(Method method) {
        JsonValue answer;
        try (WorkflowClient client = client(Generation.CURRENT)) {
            answer = method.act().apply(client);
        }

        assertThat(server.requests()).extracting(RequestOpenAnswersTest::line).containsExactly(method.sent());
        assertThat(answer).isEqualTo(JsonValue.parse(ANSWER));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void areRefusedOnTheOlderApiBeforeAnythingIsSent(Method method) {
        try (WorkflowClient client = client(Generation.LEGACY)) {
            NotInGenerationException refusal = catchThrowableOfType(
                    NotInGenerationException.class, () -> method.act().apply(client));

            assertThat(refusal).hasMessageContaining("LEGACY").hasMessageEndingWith("Nothing was sent.");
            assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void refuseAnEmptyListWhereItWouldMeanSomethingElse() {
        try (WorkflowClient client = client(Generation.CURRENT)) {
            assertThatThrownBy(() -> client.requests().delete(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ids: must not be empty.");
            assertThatThrownBy(() -> client.processes().tasks().transitions(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("tasks: must not be empty.");
            TaskRecipients recipients = client.requests().tasks().recipients();
            RequestTaskId task = new RequestTaskId("it-1");
            assertThatThrownBy(() -> recipients.add(task, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("users: must not be empty.");
            assertThatThrownBy(() -> recipients.remove(task, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("users: must not be empty.");
            assertThatThrownBy(() -> recipients.removeShares(task, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("shares: must not be empty.");
            assertThatThrownBy(() -> client.tasks().ofOtherTypes().execute(" ", new TaskId("t-1"), execute -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("taskType: a type of tasks has a name.");
        }
        assertThat(server.requests()).isEmpty();
    }

    private WorkflowClient client(Generation generation) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken("test-token-not-real")
                .generation(generation)
                .maxRetries(0)
                .build();
    }

    private static String line(Received request) {
        return (request.line() + " " + request.body()).strip();
    }
}
