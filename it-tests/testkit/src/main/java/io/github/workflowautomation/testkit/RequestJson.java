package io.github.workflowautomation.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Requests, their tasks and their files as JSON. */
final class RequestJson {
    private final Wire wire;

    RequestJson(Wire wire) {
        this.wire = wire;
    }

    Map<String, Object> request(RequestEntry request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(request.sid()));
        json.put("id", request.number());
        json.put("name", request.name());
        json.put("processSid", wire.id(request.process().sid()));
        json.put("processName", request.process().name());
        json.put("publishStatus", request.process().publishStatus());
        json.put("state", request.state().word());
        json.put("lastMilestone", request.milestone());
        json.put("lastMilestoneDate", Wire.time(request.milestoneDate()));
        json.put("startDate", Wire.time(request.started()));
        json.put("endDate", Wire.time(request.ended()));
        json.put("requesterSid", wire.id(request.requester().sid()));
        json.put("requesterName", request.requester().name());
        request.parent().ifPresent(parent -> json.put("parentSid", wire.id(parent.sid())));
        return json;
    }

    Map<String, Object> task(TaskEntry task) {
        RequestEntry request = task.request();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("recipientTaskSid", wire.id(task.recipientTaskSid()));
        json.put("instanceTaskSid", wire.id(task.instanceTaskSid()));
        json.put("processTaskSid", wire.id(task.definition().sid()));
        json.put("taskName", task.definition().name());
        json.put("taskType", task.definition().kind().segment());
        json.put("taskState", task.state().word());
        json.put("instanceSid", wire.id(request.sid()));
        json.put("instanceId", request.number());
        json.put("instanceName", request.name());
        json.put("processSid", wire.id(request.process().sid()));
        json.put("processName", request.process().name());
        json.put("recipientSid", wire.id(task.assignee().sid()));
        json.put("recipientName", task.assignee().name());
        json.put("createdDate", Wire.time(task.started()));
        json.put("completedDate", Wire.time(task.ended()));
        return json;
    }

    /** The link is relative, as the vendor's is, and wants the bearer token of who follows it. */
    Map<String, Object> file(StoredFile file, RequestEntry request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fileName", file.name());
        json.put("createdDate", Wire.time(file.created()));
        json.put(
                "downloadLink",
                "/api/files/" + wire.id(file.sid()) + "/download?ownerType=instance&ownerSid="
                        + wire.id(request.sid()));
        return json;
    }
}
