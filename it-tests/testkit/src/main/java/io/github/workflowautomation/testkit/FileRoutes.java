package io.github.workflowautomation.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** StoredFiles: up to the temporary folder, down again. */
final class FileRoutes {
    private static final String UPLOAD_FIELD = "file-upload";

    private final StoredFiles files;
    private final String tenant;
    private final Wire wire;

    FileRoutes(StoredFiles files, String tenant, Wire wire) {
        this.files = files;
        this.tenant = tenant;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.add("POST", "/api/files/{parentFolder}/{path}/upload", this::upload);
        routes.add("GET", "/api/files/{sid}/download", request -> ApiAnswer.file(files.require(request.id("sid"))));
        routes.add("GET", "/api/files/{sid}/info", request -> ApiAnswer.json(json(files.require(request.id("sid")))));
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
        return ApiAnswer.json(
                parts.stream().map(part -> json(store(part, request.caller()))).toList());
    }

    private StoredFile store(Multipart.Part part, Person caller) {
        return files.store(part.fileName().orElse("file"), part.contentType(), part.content(), caller);
    }

    private Map<String, Object> json(StoredFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(file.sid()));
        json.put("originalFilename", file.name());
        json.put("mimetype", file.contentType());
        json.put("size", file.size());
        json.put("createdDate", Wire.time(file.created()));
        return json;
    }
}
