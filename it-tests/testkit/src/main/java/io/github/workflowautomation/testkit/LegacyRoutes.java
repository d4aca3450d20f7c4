package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Dialect.ListShape;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The older API: keys for tokens, processes, files, reports. */
final class LegacyRoutes {
    private static final long DEFAULT_LIFE_SECONDS = 600;

    private final ApiKeys keys;
    private final People people;
    private final Processes processes;
    private final Requests requests;
    private final StoredFiles files;
    private final Reports reports;
    private final Permissions permissions;
    private final Bearers bearers;
    private final Wire wire;
    private final LegacyJson json;

    LegacyRoutes(
            ApiKeys keys,
            People people,
            Processes processes,
            Requests requests,
            StoredFiles files,
            Reports reports,
            Permissions permissions,
            Bearers bearers,
            Wire wire) {
        this.keys = keys;
        this.people = people;
        this.processes = processes;
        this.requests = requests;
        this.files = files;
        this.reports = reports;
        this.permissions = permissions;
        this.bearers = bearers;
        this.wire = wire;
        this.json = new LegacyJson(wire);
    }

    void addTo(Routes routes) {
        routes.addOpen("GET", "/access/impersonate", this::impersonate);
        routes.addLegacy("GET", "/processes", this::processes);
        routes.addLegacy(
                "GET",
                "/processes/{sid}",
                request -> ApiAnswer.json(json.process(processes.require(request.id("sid")))));
        routes.addLegacy("POST", "/files/upload/", this::upload);
        routes.addLegacy("PUT", "/files/{request_id}/{file_key}/copyandrename", this::copy);
        routes.addLegacy("GET", "/files/instancelist/{instance_sid}", this::filesOf);
        routes.addLegacy("GET", "/files/link", this::link);
        routes.addLegacy("GET", "/files/download", this::download);
        routes.addLegacy("GET", "/reports", request -> wire.whole(request, reports.all(), json::report));
        routes.addLegacy("GET", "/reports/{report_sid}/filters", this::filters);
        routes.addLegacy("GET", "/reports/{report_sid}/tofile/csv", this::csv);
    }

    private ApiAnswer impersonate(ApiRequest request) {
        String key = request.query("key").orElse("");
        ApiKey found = keys.requireLegacy(key);
        Person person = request.query("user")
                .flatMap(people::byUserName)
                .filter(Person::isActive)
                .orElseThrow(() -> Refusal.unauthorized("no such user"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("token", bearers.issueLegacy(new Session(person, found), expiry(request.query("expires"))));
        answer.put("token_type", "access");
        answer.put("key", key);
        return ApiAnswer.json(answer);
    }

    /** Epoch seconds; the vendor's code sends fractions, too. */
    private Instant expiry(Optional<String> asked) {
        if (asked.isEmpty()) {
            return bearers.now().plusSeconds(DEFAULT_LIFE_SECONDS);
        }
        if (!asked.get().matches("\\d{1,12}(\\.\\d{1,9})?")) {
            throw Refusal.badRequest("expires must be in epoch seconds");
        }
        return Instant.ofEpochSecond((long) Double.parseDouble(asked.get()));
    }

    private ApiAnswer processes(ApiRequest request) {
        return wire.whole(request, ListShape.ITEMS_AND_TOTAL_ITEM_CNT, processes.all(), json::process);
    }

    private ApiAnswer upload(ApiRequest request) {
        List<Multipart.Part> parts = request.multipart().named("file");
        if (parts.isEmpty()) {
            throw Refusal.badRequest("the form must have a file in the field file");
        }
        return ApiAnswer.json(parts.stream()
                .map(part -> files.store(
                        part.fileName().orElse("file"), part.contentType(), part.content(), request.caller()))
                .map(file -> Map.of("file", wire.id(file.sid())))
                .toList());
    }

    /** A copy under another name, attached to the same request. */
    private ApiAnswer copy(ApiRequest request) {
        RequestEntry owner = requests.requireNumber(request.pathNumber("request_id"));
        permissions.requireSight(request.caller(), owner);
        StoredFile original = files.require(request.id("file_key"));
        String name = request.query("new_name").orElseGet(() -> request.text("new_name"));
        StoredFile copy = files.store(name, original.contentType(), original.bytes(), request.caller());
        owner.attach(copy);
        return ApiAnswer.json(Map.of("file", wire.id(copy.sid())));
    }

    private ApiAnswer filesOf(ApiRequest request) {
        RequestEntry entry = requests.require(request.id("instance_sid"));
        permissions.requireSight(request.caller(), entry);
        return ApiAnswer.json(
                entry.files().stream().map(file -> json.file(file, entry)).toList());
    }

    private ApiAnswer link(ApiRequest request) {
        if (!request.query("owner_type").orElse("instance").equals("instance")) {
            throw Refusal.notPlayed("files of owners other than requests");
        }
        StoredFile file = linked(request);
        return ApiAnswer.found("/workflow/napi/files/download?owner_sid="
                + request.query("owner_sid").orElse("") + "&file_id=" + wire.id(file.sid()));
    }

    private ApiAnswer download(ApiRequest request) {
        StoredFile file = linked(request);
        return ApiAnswer.file(file.name(), file.newest());
    }

    private StoredFile linked(ApiRequest request) {
        RequestEntry owner = request.query("owner_sid")
                .flatMap(ApiRequest::readId)
                .map(requests::require)
                .orElseThrow(() -> Refusal.badRequest("owner_sid must name a request"));
        permissions.requireSight(request.caller(), owner);
        return request.query("file_id")
                .flatMap(ApiRequest::readId)
                .flatMap(files::find)
                .filter(owner.files()::contains)
                .orElseThrow(() -> Refusal.notFound("no such file"));
    }

    private ApiAnswer filters(ApiRequest request) {
        return ApiAnswer.json(ReportJson.filters(reports.require(request.id("report_sid"))));
    }

    private ApiAnswer csv(ApiRequest request) {
        ReportDefinition report = reports.require(request.id("report_sid"));
        return ApiAnswer.csv(reports.csv(report, ReportFilter.ofExport(report, request), 0, Integer.MAX_VALUE));
    }
}
