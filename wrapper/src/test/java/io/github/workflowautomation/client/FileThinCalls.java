package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.Secret;
import java.util.Map;
import java.util.stream.Stream;

/** The thin calls for files. */
final class FileThinCalls {
    private static final FileId FILE = new FileId("f-1");
    private static final FileTemplateId TEMPLATE = new FileTemplateId("d-1");
    private static final Map<String, ?> BODY = Map.of("any", true);

    private FileThinCalls() {}

    static Stream<ThinCall> all() {
        return Stream.of(files(), byPath(), templates()).flatMap(some -> some);
    }

    private static Stream<ThinCall> files() {
        return Stream.of(
                new ThinCall(
                        "getFileInfo", c -> c.files().versions(FILE), "GET /api/files/f-1/info?includeVersions=true"),
                new ThinCall("fileExists", c -> c.files().exists(FILE), "GET /api/files/f-1/exists"),
                new ThinCall(
                        "previewFile",
                        c -> c.files().preview(FILE, of -> of.owner("instance", "x-1")),
                        "GET /api/files/document-engine/preview/f-1?ownerSid=x-1&ownerType=instance"),
                ThinCall.ofFile(
                        "downloadSharedFile",
                        c -> c.files().downloadShared(Secret.of("test-access-not-real")),
                        "GET /api/files/access-token/test-access-not-real"),
                new ThinCall("changeFile", c -> c.files().update(FILE, BODY), "PATCH /api/files/f-1 {\"any\":true}"),
                new ThinCall("deleteFile", c -> c.files().delete(FILE), "DELETE /api/files/f-1"),
                new ThinCall("deleteFile", c -> c.files().delete(FILE, "2"), "DELETE /api/files/f-1?version=2"));
    }

    private static Stream<ThinCall> byPath() {
        return Stream.of(
                new ThinCall(
                        "fileExistsByPath",
                        c -> c.files().byPath().exists("temp", "a b.txt"),
                        "GET /api/files/temp/a%20b.txt/exists"),
                ThinCall.ofFile(
                        "downloadFileByPath",
                        c -> c.files().byPath().download("temp", "a.txt"),
                        "GET /api/files/temp/a.txt/download"),
                new ThinCall(
                        "changeFileByPath",
                        c -> c.files().byPath().update("temp", "a.txt", BODY),
                        "PATCH /api/files/temp/a.txt {\"any\":true}"),
                new ThinCall(
                        "deleteFileByPath",
                        c -> c.files().byPath().delete("temp", "a.txt"),
                        "DELETE /api/files/temp/a.txt"));
    }

    private static Stream<ThinCall> templates() {
        String library = "/api/files/template/library/management";
        return Stream.of(
                new ThinCall(
                        "getDocumentTemplate", c -> c.files().templates().get(TEMPLATE), "GET " + library + "/d-1"),
                new ThinCall(
                        "getDocumentTemplateJson",
                        c -> c.files().templates().document(TEMPLATE, "3"),
                        "GET " + library + "/docjson/d-1/version?version=3"),
                new ThinCall(
                        "listDocumentTemplateCategories",
                        c -> c.files().templates().categories("Edit"),
                        "GET " + library + "/categories/permissions?permissionType=Edit"),
                new ThinCall(
                        "createDocumentTemplate",
                        c -> c.files().templates().create(BODY),
                        "POST " + library + " {\"any\":true}"),
                new ThinCall(
                        "createDocumentTemplateFromJson",
                        c -> c.files().templates().createFromDocument(BODY),
                        "POST " + library + "/docjson/create {\"any\":true}"),
                new ThinCall(
                        "updateDocumentTemplate",
                        c -> c.files().templates().update(TEMPLATE, BODY),
                        "PUT " + library + "/d-1 {\"any\":true}"),
                new ThinCall(
                        "updateDocumentTemplateJson",
                        c -> c.files().templates().updateDocument(TEMPLATE, BODY),
                        "PUT " + library + "/docjson/d-1/update {\"any\":true}"),
                new ThinCall(
                        "useDocumentTemplate",
                        c -> c.files().templates().use(TEMPLATE),
                        "POST " + library + "/d-1/use"),
                new ThinCall(
                        "copyDocumentTemplate",
                        c -> c.files().templates().copy(TEMPLATE),
                        "POST " + library + "/d-1/copy"),
                new ThinCall(
                        "deleteDocumentTemplate",
                        c -> c.files().templates().delete(TEMPLATE),
                        "DELETE " + library + "/d-1"));
    }
}
