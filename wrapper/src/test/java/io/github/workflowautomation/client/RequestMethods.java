package io.github.workflowautomation.client;

import io.github.workflowautomation.client.GenerationTest.Method;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** The methods for requests and their tasks beyond those of the story, for {@link GenerationTest}. */
final class RequestMethods {
    private static final String THING = "{\"sid\":\"x-1\",\"last_milestone\":\"Paid\"}";
    private static final String PAGE =
            "{\"sid\":\"x-1\",\"last_milestone\":\"Paid\",\"items\":[" + THING + "],\"total\":1}";
    private static final String NONE = "";

    private RequestMethods() {}

    static Stream<Method> all() {
        RequestId request = new RequestId("x-1");
        TaskId task = new TaskId("t-1");
        return Stream.of(
                new Method(
                        "processes().list(…)",
                        PAGE,
                        c -> c.processes().list(list -> list.search("x")).toList(),
                        "GET /api/processes/search?search=x",
                        NONE),
                new Method(
                        "requests().start(…) with at",
                        THING,
                        c -> c.requests()
                                .start(
                                        new ProcessId("p-1"),
                                        start -> start.at(new ProcessTaskId("pt-1"))
                                                .name("Trip")
                                                .answer("amount", 7)),
                        "POST /api/instance/start/p-1/pt-1?requestName=Trip {\"amount\":7}",
                        NONE),
                new Method(
                        "requests().get(id, parts)",
                        THING,
                        c -> c.requests().get(request, Set.of(RequestPart.FILES, RequestPart.COMPLETED_FORMS)),
                        "GET /api/instance/x-1?includeInstanceFiles=true&includeCompletedForms=true",
                        NONE),
                new Method(
                        "requests().awaitMilestone(id, milestone, atMost)",
                        PAGE,
                        c -> c.requests().awaitMilestone(request, "Paid", Duration.ZERO),
                        "GET /api/instance/x-1",
                        "GET /instances/mine?start=0&count=50"),
                new Method(
                        "listDiscussionParticipants",
                        PAGE,
                        c -> c.requests().participants().inDiscussion(request).toList(),
                        "GET /api/instance/x-1/discussion/participants?start=0&count=50",
                        NONE),
                new Method(
                        "listTaskRecipients",
                        PAGE,
                        c -> c.requests()
                                .tasks()
                                .recipients()
                                .of(new RequestTaskId("rt-1"))
                                .toList(),
                        "GET /api/instance/tasks/rt-1/recipients?start=0&count=50",
                        NONE),
                new Method(
                        "listProcessTaskRecipients",
                        PAGE,
                        c -> c.processes()
                                .tasks()
                                .recipients(new ProcessTaskId("pt-1"))
                                .toList(),
                        "GET /api/processes/processTask/pt-1/recipients?start=0&count=50",
                        NONE),
                new Method(
                        "tasks().dataContainers().of(request)",
                        "{\"endpoints\":[]}",
                        c -> c.tasks().dataContainers().of(request),
                        "GET /api/instance/tasktypes/dataContainer/endpoints/list?instanceSid=x-1",
                        "GET /tasktypes/data-container/endpoints?instance_sid=x-1"),
                new Method(
                        "tasks().dataContainers().of(request, …) with taskName",
                        "{\"endpoints\":[]}",
                        c -> c.tasks().dataContainers().of(request, "Data"),
                        "GET /api/instance/tasktypes/dataContainer/endpoints/list?instanceSid=x-1&taskName=Data",
                        NONE),
                new Method(
                        "tasks().dataContainers().fields(id)",
                        "{\"field_configuration\":[]}",
                        c -> c.tasks().dataContainers().fields(task),
                        "GET /api/instance/tasktypes/dataContainer/t-1",
                        "GET /tasktypes/data-container/instances/tasks/reciptasks/t-1"),
                new Method(
                        "tasks().dataContainers().complete(id, values)",
                        "{}",
                        c -> c.tasks().dataContainers().complete(task, container -> container.answer("a", 1)),
                        "POST /api/instance/tasktypes/dataContainer/t-1 {\"a\":1}",
                        "POST /tasktypes/data-container/instances/tasks/reciptasks/t-1 {\"a\":1}"));
    }
}
