package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.StoredFile.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files: up to the temporary folder, down again, attached to a request. A file of a name that the request has already is a
 * new version of it (I).
 */
final class FileRoutes {
    private static final String UPLOAD_FIELD = "file-upload";

    private final StoredFiles files;
    private final Requests requests;
    private final Permissions permissions;
    private final String tenant;
    private final Wire wire;

    FileRoutes(StoredFiles files, Requests requests, Permissions permissions, String tenant, Wire wire) {
        this.files = files;
        this.requests = requests;
        this.permissions = permissions;
        this.tenant = tenant;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.add(Permission.RUN, "POST", "/api/files/{parentFolder}/{path}/upload", this::upload);
        routes.add("GET", "/api/files/{sid}/download", this::download);
        routes.add("GET", "/api/files/{sid}/info", this::info);
        routes.add("GET", "/api/files/{sid}/exists", this::exists);
        routes.add(Permission.DELETE, "DELETE", "/api/files/{sid}", this::deleteVersion);
        routes.add("GET", "/api/instance/tasks/data/attachments/{fileSid}", this::attachment);
    }

    private ApiAnswer upload(ApiRequest request) {
        if (!request.path("parentFolder").equals("temp")) {
            throw Refusal.notPlayed("folders other than temp");
        }
        if (!request.path("path").equals(tenant)) {
            throw Refusal.forbidden();
        }
        List<Multipart.Part> parts = request.multipart().named(UPLOAD_FIELD);
        if (parts.isEmpty()) {
            throw Refusal.badRequest("the form must have a file in the field " + UPLOAD_FIELD);
        }
        Optional<RequestEntry> owner = owner(request);
        return ApiAnswer.json(parts.stream()
                .map(part -> named(store(part, owner, request.caller())))
                .toList());
    }

    private Optional<RequestEntry> owner(ApiRequest request) {
        if (request.query("ownerSid").isEmpty()) {
            return Optional.empty();
        }
        if (request.query("ownerType").filter("instance"::equals).isEmpty()) {
            throw Refusal.notPlayed("files of owners other than requests");
        }
        RequestEntry owner = request.query("ownerSid")
                .flatMap(ApiRequest::readId)
                .map(requests::require)
                .orElseThrow(() -> Refusal.badRequest("ownerSid must name a request"));
        permissions.requireSight(request.caller(), owner);
        return Optional.of(owner);
    }

    private StoredFile store(Multipart.Part part, Optional<RequestEntry> owner, Person caller) {
        String name = part.fileName().orElse("file");
        Optional<StoredFile> older = owner.flatMap(request -> request.fileNamed(name));
        if (older.isPresent()) {
            return files.addVersion(older.get(), part.contentType(), part.content());
        }
        StoredFile file = files.store(name, part.contentType(), part.content(), caller);
        owner.ifPresent(request -> request.attach(file));
        return file;
    }

    private ApiAnswer download(ApiRequest request) {
        StoredFile file = file(request);
        return ApiAnswer.file(file.name(), file.require(request.query("version")));
    }

    private ApiAnswer attachment(ApiRequest request) {
        StoredFile file = files.require(request.id("fileSid"));
        return ApiAnswer.file(file.name(), file.newest());
    }

    private ApiAnswer info(ApiRequest request) {
        StoredFile file = file(request);
        Map<String, Object> answer = json(file);
        if (request.flag("includeVersions")) {
            answer.put(
                    "versions", file.versions().stream().map(FileRoutes::json).toList());
        }
        return ApiAnswer.json(answer);
    }

    private ApiAnswer exists(ApiRequest request) {
        return ApiAnswer.json(files.find(request.id("sid")).isPresent());
    }

    private ApiAnswer deleteVersion(ApiRequest request) {
        StoredFile file = file(request);
        if (!file.owner().equals(request.caller())) {
            permissions.requireAdministrator(request.caller());
        }
        if (request.query("version").isEmpty()) {
            throw Refusal.notPlayed("the deletion of whole files");
        }
        file.remove(file.require(request.query("version")));
        return ApiAnswer.json(true);
    }

    private StoredFile file(ApiRequest request) {
        return files.require(request.id("sid"));
    }

    private Map<String, Object> named(StoredFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(file.sid()));
        json.put("originalFilename", file.name());
        return json;
    }

    private Map<String, Object> json(StoredFile file) {
        Map<String, Object> json = named(file);
        json.put("mimetype", file.contentType());
        json.put("size", file.size());
        json.put("createdDate", Wire.time(file.created()));
        return json;
    }

    private static Map<String, Object> json(Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", Integer.toString(version.number()));
        json.put("size", version.size());
        json.put("createdDate", Wire.time(version.created()));
        return json;
    }
}
