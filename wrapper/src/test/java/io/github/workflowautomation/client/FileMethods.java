package io.github.workflowautomation.client;

import io.github.workflowautomation.client.GenerationTest.Method;
import java.io.OutputStream;
import java.util.stream.Stream;

/** The methods for files beyond those of the story that exist in the current API, for {@link GenerationTest}. */
final class FileMethods {
    private static final FileId FILE = new FileId("f-1");
    private static final String NONE = "";

    private FileMethods() {}

    static Stream<Method> all() {
        return Stream.of(
                new Method(
                        "files().attach(request, content)",
                        "[{\"sid\":\"f-1\"}]",
                        c -> c.files().attach(new RequestId("x-1"), UploadContent.of("a.txt", new byte[] {65})),
                        "POST /api/files/temp/acme/upload?ownerType=instance&ownerSid=x-1 file-upload",
                        NONE),
                new Method(
                        "getFileInfo",
                        "{\"fileName\":\"a.txt\"}",
                        c -> c.files()
                                .info(
                                        FILE,
                                        of -> of.ofProcess(new ProcessId("p-1")).version("2")),
                        "GET /api/files/f-1/info?ownerSid=p-1&ownerType=process&version=2",
                        NONE),
                new Method(
                        "files().download(id, of request)",
                        "A",
                        c -> c.files()
                                .download(FILE, of -> of.ofRequest(new RequestId("x-1")))
                                .to(OutputStream.nullOutputStream()),
                        "GET /api/files/f-1/download?ownerSid=x-1&ownerType=instance",
                        "GET /files/link?owner_type=instance&owner_sid=x-1&file_id=f-1"),
                new Method(
                        "files().download(id, of a comment of a task)",
                        "A",
                        c -> c.files()
                                .download(
                                        FILE, of -> of.ofTask(new TaskId("t-1")).object("comment", "c-1"))
                                .to(OutputStream.nullOutputStream()),
                        "GET /api/files/f-1/download?ownerSid=t-1&ownerType=task&objectSid=c-1&objectType=comment",
                        "GET /files/link?owner_type=task&owner_sid=t-1&file_id=f-1&object_type=comment&object_sid=c-1"),
                new Method(
                        "files().download(id, …) with version or context",
                        "A",
                        c -> c.files()
                                .download(FILE, of -> of.context("view", "v-1").version("2"))
                                .to(OutputStream.nullOutputStream()),
                        "GET /api/files/f-1/download?contextSid=v-1&contextType=view&version=2",
                        NONE),
                new Method(
                        "listDocumentTemplates",
                        "{\"items\":[{\"id\":1}],\"total\":1}",
                        c -> c.files()
                                .templates()
                                .list(list -> list.category("Letters")
                                        .tags("de", "en")
                                        .search("Offer")
                                        .sortBy("name", SortDirection.DESCENDING))
                                .toList(),
                        "GET /api/files/template/library/management?category=Letters&tags=de%2Cen&search=Offer"
                                + "&sortBy=name&sortOrder=DESC&skip=0&limit=50",
                        NONE));
    }
}
