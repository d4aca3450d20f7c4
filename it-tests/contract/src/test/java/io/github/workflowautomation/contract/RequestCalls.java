package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.RequestPart;
import io.github.workflowautomation.client.RequestPerson;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.SortDirection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The methods for requests, beyond those of the story. */
final class RequestCalls {
    private static final RequestTaskId TASK = new RequestTaskId(Given.SID);
    private static final JsonValue DETAILS = JsonValue.of(Map.of("note", "as agreed"));

    private RequestCalls() {}

    static List<FriendlyCall> all() {
        return Stream.of(requests(), comments(), participants(), tasks(), recipients())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FriendlyCall> requests() {
        return List.of(
                FriendlyCall.of(
                        "Requests.get(RequestId, Set)",
                        (c, it) ->
                                c.requests().get(it.request(), Set.of(RequestPart.FILES, RequestPart.COMPLETED_FORMS))),
                FriendlyCall.of(
                        "Requests.list(Consumer)",
                        (c, it) -> c.requests()
                                .list(list -> list.search("Lisbon").sortBy("name", SortDirection.DESCENDING))
                                .toList()),
                FriendlyCall.of("Requests.awaitMilestone(RequestId, String, Duration)", (c, it) -> {
                    String last = Given.found(c.requests().get(it.request()).lastMilestone());
                    return c.requests().awaitMilestone(it.request(), last, it.patience());
                }),
                FriendlyCall.of("Requests.delete(List)", (c, it) -> c.requests().delete(List.of(it.request()))),
                FriendlyCall.of(
                        "Requests.update(RequestId, JsonValue)",
                        (c, it) -> c.requests().update(it.request(), DETAILS)),
                FriendlyCall.of(
                        "Requests.setMilestone(RequestId, String)",
                        (c, it) -> c.requests().setMilestone(it.request(), "Paid")),
                FriendlyCall.of(
                        "Requests.copy(RequestId, JsonValue)",
                        (c, it) -> c.requests().copy(it.request(), DETAILS)),
                FriendlyCall.of(
                        "Requests.setParent(RequestId, RequestId)",
                        (c, it) -> c.requests().setParent(it.request(), it.completed())),
                FriendlyCall.of(
                        "Requests.prefills(RequestId, Set)",
                        (c, it) -> c.requests().prefills(it.request(), Set.of(RequestPerson.CLIENT))),
                FriendlyCall.of(
                        "Requests.diagram(RequestId)", (c, it) -> c.requests().diagram(it.request())));
    }

    private static List<FriendlyCall> comments() {
        return List.of(
                FriendlyCall.of(
                        "Comments.of(RequestId)",
                        (c, it) -> c.requests().comments().of(it.request())),
                FriendlyCall.of(
                        "Comments.add(RequestId, String)",
                        (c, it) -> c.requests().comments().add(it.request(), "Well done")),
                FriendlyCall.of(
                        "Comments.update(RequestId, CommentId, String)",
                        (c, it) -> c.requests().comments().update(it.request(), it.comment(), "Hm")),
                FriendlyCall.of(
                        "Comments.delete(RequestId, CommentId)",
                        (c, it) -> c.requests().comments().delete(it.request(), it.comment())));
    }

    private static List<FriendlyCall> participants() {
        return List.of(
                FriendlyCall.of(
                        "Participants.of(RequestId)",
                        (c, it) -> c.requests().participants().of(it.request())),
                FriendlyCall.of(
                        "Participants.get(RequestId, UserId)",
                        (c, it) -> c.requests().participants().get(it.request(), it.user())),
                FriendlyCall.of(
                        "Participants.ofTask(RequestId, TaskId)",
                        (c, it) -> c.requests().participants().ofTask(it.request(), it.task())),
                FriendlyCall.of(
                        "Participants.add(RequestId, UserId)",
                        (c, it) -> c.requests().participants().add(it.request(), it.user())),
                FriendlyCall.of(
                                "Participants.inDiscussion(RequestId)",
                                (c, it) -> c.requests()
                                        .participants()
                                        .inDiscussion(it.request())
                                        .toList())
                        .answered("listDiscussionParticipants", Given.PEOPLE),
                FriendlyCall.of(
                                "Participants.inDiscussion(RequestId, Consumer)",
                                (c, it) -> c.requests()
                                        .participants()
                                        .inDiscussion(it.request(), list -> list.search("Jane"))
                                        .toList())
                        .answered("listDiscussionParticipants", Given.PEOPLE));
    }

    private static List<FriendlyCall> tasks() {
        return List.of(
                FriendlyCall.of(
                        "RequestTasks.summary(RequestTaskId)",
                        (c, it) -> c.requests().tasks().summary(it.requestTask())),
                FriendlyCall.of(
                        "RequestTasks.reset(RequestId, RequestTaskId)",
                        (c, it) -> c.requests().tasks().reset(it.request(), it.requestTask())),
                FriendlyCall.of(
                        "RequestTasks.refireTransitions(RequestId, RequestTaskId)",
                        (c, it) -> c.requests().tasks().refireTransitions(it.request(), it.requestTask())),
                FriendlyCall.of(
                        "RequestTasks.changeTimeSettings(RequestTaskId, JsonValue)",
                        (c, it) -> c.requests().tasks().changeTimeSettings(TASK, DETAILS)),
                FriendlyCall.of(
                        "RequestTasks.sendNotification(JsonValue)",
                        (c, it) -> c.requests().tasks().sendNotification(DETAILS)));
    }

    private static List<FriendlyCall> recipients() {
        return List.of(
                FriendlyCall.of(
                                "TaskRecipients.of(RequestTaskId)",
                                (c, it) -> c.requests()
                                        .tasks()
                                        .recipients()
                                        .of(it.requestTask())
                                        .toList())
                        .answered("listTaskRecipients", Given.PEOPLE),
                FriendlyCall.of(
                                "TaskRecipients.of(RequestTaskId, Consumer)",
                                (c, it) -> c.requests()
                                        .tasks()
                                        .recipients()
                                        .of(it.requestTask(), list -> list.search("Jane"))
                                        .toList())
                        .answered("listTaskRecipients", Given.PEOPLE),
                FriendlyCall.of(
                        "TaskRecipients.add(RequestTaskId, List)",
                        (c, it) -> c.requests().tasks().recipients().add(it.requestTask(), List.of(it.user()))),
                FriendlyCall.of(
                        "TaskRecipients.remove(RequestTaskId, List)",
                        (c, it) -> c.requests().tasks().recipients().remove(it.requestTask(), List.of(it.user()))),
                FriendlyCall.of(
                        "TaskRecipients.removeShares(RequestTaskId, List)",
                        (c, it) ->
                                c.requests().tasks().recipients().removeShares(it.requestTask(), List.of(it.task()))),
                FriendlyCall.of(
                        "TaskRecipients.addShare(RequestTaskId, JsonValue)",
                        (c, it) -> c.requests().tasks().recipients().addShare(it.requestTask(), DETAILS)));
    }
}
