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
                new ThinCall("getFilesBySidExists", c -> c.files().exists(FILE), "GET /api/files/f-1/exists"),
                new ThinCall(
                        "getFilesDocumentEnginePreviewBySid",
                        c -> c.files().preview(FILE, of -> of.owner("instance", "x-1")),
                        "GET /api/files/document-engine/preview/f-1?ownerSid=x-1&ownerType=instance"),
                ThinCall.ofFile(
                        "getFilesAccessTokenByAccessToken",
                        c -> c.files().downloadShared(Secret.of("test-access-not-real")),
                        "GET /api/files/access-token/test-access-not-real"),
                new ThinCall(
                        "patchFilesBySid", c -> c.files().update(FILE, BODY), "PATCH /api/files/f-1 {\"any\":true}"),
                new ThinCall("deleteFilesBySid", c -> c.files().delete(FILE), "DELETE /api/files/f-1"),
                new ThinCall("deleteFilesBySid", c -> c.files().delete(FILE, "2"), "DELETE /api/files/f-1?version=2"));
    }

    private static Stream<ThinCall> byPath() {
        return Stream.of(
                new ThinCall(
                        "getFilesByParentFolderByFilePathExists",
                        c -> c.files().in("temp").exists("a b.txt"),
                        "GET /api/files/temp/a%20b.txt/exists"),
                ThinCall.ofFile(
                        "getFilesByParentFolderByFilePathDownload",
                        c -> c.files().in("temp").download("a.txt"),
                        "GET /api/files/temp/a.txt/download"),
                new ThinCall(
                        "patchFilesByParentFolderByFilePath",
                        c -> c.files().in("temp").update("a.txt", BODY),
                        "PATCH /api/files/temp/a.txt {\"any\":true}"),
                new ThinCall(
                        "deleteFilesByParentFolderByFilePath",
                        c -> c.files().in("temp").delete("a.txt"),
                        "DELETE /api/files/temp/a.txt"));
    }

    private static Stream<ThinCall> templates() {
        String library = "/api/files/template/library/management";
        return Stream.of(
                new ThinCall(
                        "getFilesTemplateLibraryManagementById",
                        c -> c.files().templates().get(TEMPLATE),
                        "GET " + library + "/d-1"),
                new ThinCall(
                        "getFilesTemplateLibraryManagementDocjsonByIdVersion",
                        c -> c.files().templates().document(TEMPLATE, "3"),
                        "GET " + library + "/docjson/d-1/version?version=3"),
                new ThinCall(
                        "getFilesTemplateLibraryManagementCategoriesPermissions",
                        c -> c.files().templates().categories("Edit"),
                        "GET " + library + "/categories/permissions?permissionType=Edit"),
                new ThinCall(
                        "postFilesTemplateLibraryManagement",
                        c -> c.files().templates().create(BODY),
                        "POST " + library + " {\"any\":true}"),
                new ThinCall(
                        "postFilesTemplateLibraryManagementDocjsonCreate",
                        c -> c.files().templates().createFromDocument(BODY),
                        "POST " + library + "/docjson/create {\"any\":true}"),
                new ThinCall(
                        "putFilesTemplateLibraryManagementById",
                        c -> c.files().templates().update(TEMPLATE, BODY),
                        "PUT " + library + "/d-1 {\"any\":true}"),
                new ThinCall(
                        "putFilesTemplateLibraryManagementDocjsonByIdUpdate",
                        c -> c.files().templates().updateDocument(TEMPLATE, BODY),
                        "PUT " + library + "/docjson/d-1/update {\"any\":true}"),
                new ThinCall(
                        "postFilesTemplateLibraryManagementByIdUse",
                        c -> c.files().templates().use(TEMPLATE),
                        "POST " + library + "/d-1/use"),
                new ThinCall(
                        "postFilesTemplateLibraryManagementByIdCopy",
                        c -> c.files().templates().copy(TEMPLATE),
                        "POST " + library + "/d-1/copy"),
                new ThinCall(
                        "deleteFilesTemplateLibraryManagementById",
                        c -> c.files().templates().delete(TEMPLATE),
                        "DELETE " + library + "/d-1"));
    }
}
