package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Dialect.ListShape;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The older API: keys for tokens, users, processes, files, reports. */
final class LegacyRoutes {
    private static final long DEFAULT_LIFE_SECONDS = 600;

    private final Keys keys;
    private final People people;
    private final Processes processes;
    private final Requests requests;
    private final StoredFiles files;
    private final Reports reports;
    private final Bearers bearers;
    private final Wire wire;
    private final LegacyJson json;

    LegacyRoutes(
            Keys keys,
            People people,
            Processes processes,
            Requests requests,
            StoredFiles files,
            Reports reports,
            Bearers bearers,
            Wire wire) {
        this.keys = keys;
        this.people = people;
        this.processes = processes;
        this.requests = requests;
        this.files = files;
        this.reports = reports;
        this.bearers = bearers;
        this.wire = wire;
        this.json = new LegacyJson(wire);
    }

    void addTo(Routes routes) {
        routes.addOpen("GET", "/access/impersonate", this::impersonate);
        routes.addLegacy("GET", "/users/current", request -> ApiAnswer.json(json.user(request.caller())));
        routes.addLegacy("GET", "/users/", this::users);
        routes.addLegacy(
                "GET", "/users/{sid}", request -> ApiAnswer.json(json.user(people.requireSid(request.id("sid")))));
        routes.addLegacy("GET", "/processes", this::processes);
        routes.addLegacy(
                "GET",
                "/processes/{sid}",
                request -> ApiAnswer.json(json.process(processes.require(request.id("sid")))));
        routes.addLegacy("POST", "/files/upload/", this::upload);
        routes.addLegacy("GET", "/files/instancelist/{instance_sid}", this::filesOf);
        routes.addLegacy("GET", "/files/link", this::link);
        routes.addLegacy("GET", "/files/download", request -> ApiAnswer.file(linked(request)));
        routes.addLegacy("GET", "/reports", request -> wire.whole(request, reports.all(), json::report));
        routes.addLegacy("GET", "/reports/{report_sid}/filters", this::filters);
        routes.addLegacy("GET", "/reports/{report_sid}/tofile/csv", this::csv);
    }

    private ApiAnswer impersonate(ApiRequest request) {
        String key = request.query("key").orElse("");
        keys.requireLegacyKey(key);
        Person person = request.query("user")
                .flatMap(people::byUserName)
                .orElseThrow(() -> Refusal.unauthorized("no such user"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("token", bearers.issueLegacy(person, expiry(request.query("expires"))));
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

    /** Documented as an array around one page; the vendor's own code reads the page bare. */
    private ApiAnswer users(ApiRequest request) {
        ListShape shape = wire.dialect().listShape() == ListShape.ITEMS_AND_TOTAL_ITEM_CNT
                ? ListShape.ITEMS_AND_TOTAL_ITEM_CNT
                : ListShape.ARRAY_AROUND_ONE;
        List<Person> shown = people.all().stream()
                .filter(person -> holds(request.query("name"), person.name()))
                .filter(person -> holds(request.query("username"), person.userName()))
                .filter(person -> holds(request.query("email"), person.email()))
                .toList();
        return wire.page(request, shape, shown, json::user);
    }

    private static boolean holds(Optional<String> part, String text) {
        return part.isEmpty()
                || text.toLowerCase(Locale.ROOT).contains(part.get().toLowerCase(Locale.ROOT));
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

    private ApiAnswer filesOf(ApiRequest request) {
        RequestEntry entry = requests.require(request.id("instance_sid"));
        if (!entry.concerns(request.caller())) {
            throw Refusal.forbidden();
        }
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

    private StoredFile linked(ApiRequest request) {
        RequestEntry owner = request.query("owner_sid")
                .flatMap(ApiRequest::readId)
                .map(requests::require)
                .orElseThrow(() -> Refusal.badRequest("owner_sid must name a request"));
        if (!owner.concerns(request.caller())) {
            throw Refusal.forbidden();
        }
        return request.query("file_id")
                .flatMap(ApiRequest::readId)
                .flatMap(files::find)
                .filter(owner.files()::contains)
                .orElseThrow(() -> Refusal.notFound("no such file"));
    }

    /** These reports have no filters; the report is looked up so that a wrong id is told. */
    private ApiAnswer filters(ApiRequest request) {
        reports.require(request.id("report_sid"));
        return ApiAnswer.json(List.of());
    }

    private ApiAnswer csv(ApiRequest request) {
        if (request.query("filters").filter(filters -> !filters.equals("[]")).isPresent()) {
            throw Refusal.notPlayed("filters on a report");
        }
        return ApiAnswer.csv(reports.csv(reports.require(request.id("report_sid")), 0, Integer.MAX_VALUE));
    }
}
