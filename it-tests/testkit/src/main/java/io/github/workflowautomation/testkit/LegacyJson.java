package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Users, processes, requests, files and reports in the older API's words. */
final class LegacyJson {
    private final Wire wire;

    LegacyJson(Wire wire) {
        this.wire = wire;
    }

    Map<String, Object> user(Person person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("CreatedDate", Wire.time(person.created()));
        json.put("DeletedDate", Wire.time(deleted(person)));
        json.put("ModifiedDate", Wire.time(person.modified()));
        json.put("ID", person.contactId());
        json.put("SID", wire.id(person.sid()));
        json.put("ContactID", person.contactId());
        json.putAll(Profile.older(person, wire));
        person.delegation().ifPresent(delegation -> {
            json.put("DelegateName", delegation.delegate().name());
            json.put("DelegateSid", wire.id(delegation.delegate().sid()));
            json.put("DelegationStart", Wire.time(delegation.start()));
            json.put("DelegationEnd", Wire.time(delegation.end()));
        });
        return json;
    }

    /** The older API deletes by making inactive (D). */
    private static Optional<Instant> deleted(Person person) {
        return person.isActive() ? Optional.empty() : Optional.of(person.modified());
    }

    Map<String, Object> process(ProcessDefinition process) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("SID", wire.id(process.sid()));
        json.put("ID", process.number());
        json.put("Name", process.name());
        json.put("Description", process.description());
        json.put("PublishStatus", process.publishStatus());
        return json;
    }

    /** A row of the list of requests. */
    Map<String, Object> request(RequestEntry request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(request.sid()));
        json.put("id", request.number());
        json.put("name", request.name());
        json.put("process_id", request.process().number());
        json.put("process_sid", wire.id(request.process().sid()));
        json.put("process_name", request.process().name());
        json.put("publish_status", request.process().publishStatus());
        json.put("last_milestone", request.milestone());
        json.put("last_milestone_date", Wire.time(request.milestoneDate()));
        json.put("state", request.state().word());
        return json;
    }

    /** The answer to a start: its number as text. */
    Map<String, Object> started(RequestEntry request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(request.sid()));
        json.put("id", Integer.toString(request.number()));
        json.put("name", request.name());
        json.put("startdate", Wire.time(request.started()));
        json.put("lastmilestone", request.milestone());
        json.put("lastmilestonedate", Wire.time(request.milestoneDate()));
        return json;
    }

    /** The link is relative, and wants the bearer token of who follows it. */
    Map<String, Object> file(StoredFile file, RequestEntry request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("FileKey", wire.id(file.sid()));
        json.put("FileName", file.name());
        json.put("CreatedDate", Wire.time(file.created()));
        json.put(
                "StreamEndpoint",
                "/files/link?owner_type=instance&owner_sid=" + wire.id(request.sid()) + "&file_id="
                        + wire.id(file.sid()));
        return json;
    }

    Map<String, Object> report(ReportDefinition report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("SID", wire.id(report.sid()));
        json.put("Name", report.name());
        json.put("Description", report.description());
        return json;
    }
}
