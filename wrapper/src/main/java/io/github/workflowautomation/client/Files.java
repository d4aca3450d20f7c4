package io.github.workflowautomation.client;

import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.parameter.DeleteFileQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.twins.AsyncTwin;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Files on the tenant. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}.
 */
@AsyncTwin
public final class Files {
    private final Calls calls;
    private final VendorApi vendor;

    Files(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /** {@return the library of document templates} */
    public FileTemplates templates() {
        return new FileTemplates(calls);
    }

    /** {@return files by their folders and paths} */
    public FilesByPath byPath() {
        return new FilesByPath(calls);
    }

    /**
     * Uploads a file, to be attached later. A repeat stores it again. The proxy before the vendor's server takes about 25 MB
     * in its sample configuration (S); what is larger is refused by an {@link InvalidRequestException} with HTTP 413.
     *
     * <p>Current: {@code POST /api/files/temp/{tenant}/upload} (S). Older: {@code POST /files/upload/} (D).
     *
     * @param file the file, whose name is kept
     * @return what to attach it by
     * @throws IllegalArgumentException when there is no readable file
     */
    public UploadedFile upload(Path file) {
        return upload(UploadContent.of(file));
    }

    /**
     * Uploads bytes as a file; see {@link #upload(Path)}.
     *
     * @param fileName the name of the file
     * @param content its bytes
     * @return what to attach it by
     */
    public UploadedFile upload(String fileName, byte[] content) {
        return upload(UploadContent.of(fileName, content));
    }

    /**
     * Uploads a stream as a file, of a length that need not be known; see {@link #upload(Path)}. If it is, say so by
     * {@link UploadContent#of(String, long, InputStreamSource)}.
     *
     * @param fileName the name of the file
     * @param content opens its bytes
     * @return what to attach it by
     */
    public UploadedFile upload(String fileName, InputStreamSource content) {
        return upload(UploadContent.of(fileName, content));
    }

    /**
     * Uploads content that says where it comes from and who is told of its progress; see {@link #upload(Path)}.
     *
     * @param content the file
     * @return what to attach it by
     */
    public UploadedFile upload(UploadContent content) {
        return new UploadedFile(calls.reply(vendor.upload(content)).object());
    }

    /**
     * Uploads a file that belongs to a request from the start. A repeat stores it again, so it is never repeated by itself.
     * Where in the request it shows up is not public.
     *
     * <p>Current: {@code POST /api/files/temp/{tenant}/upload} with the request as its owner (C; the words are I). Older: none.
     *
     * @param request the request
     * @param content the file
     * @return what it can be referred to by
     */
    @Inferred
    public UploadedFile attach(RequestId request, UploadContent content) {
        Objects.requireNonNull(request, "request");
        return new UploadedFile(calls.reply(vendor.attach(request, content)).object());
    }

    /**
     * {@return what is known of a file; see {@link #info(FileId, Consumer)}}
     *
     * @param id which file
     */
    public FileInfo info(FileId id) {
        return info(id, current -> {});
    }

    /**
     * {@return what is known of a file} That the answer has the names of a request's list of files is I.
     *
     * <p>Current: {@code GET /api/files/{sid}/info} (C). Older: none, but {@link Requests#files}.
     *
     * @param id which file
     * @param scope says what it belongs to, and which version is meant
     */
    @Inferred
    public FileInfo info(FileId id, Consumer<FileScope> scope) {
        Objects.requireNonNull(id, "id");
        return new FileInfo(calls.reply(info(id, scope(scope), false)).object());
    }

    /**
     * {@return what is known of a file and of its versions, whose shape is not public}
     *
     * <p>Current: {@code GET /api/files/{sid}/info} with {@code includeVersions} (C). Older: none.
     *
     * @param id which file
     */
    public JsonValue versions(FileId id) {
        Objects.requireNonNull(id, "id");
        return calls.reply(info(id, calls.newFileScope(), true)).json();
    }

    /**
     * {@return whether there is a file, as the server says it}
     *
     * <p>Current: {@code GET /api/files/{sid}/exists} (C). Older: none.
     *
     * @param id which file
     */
    public JsonValue exists(FileId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(FilesApi.class, api -> api.fileExists(id.value()));
    }

    /**
     * {@return what shows a file in the document engine, whose shape is not public}
     *
     * <p>Current: {@code GET /api/files/document-engine/preview/{sid}} (C). Older: none.
     *
     * @param id which file
     * @param scope says what it belongs to, and which version is meant
     */
    public JsonValue preview(FileId id, Consumer<FileScope> scope) {
        Objects.requireNonNull(id, "id");
        FileScope said = scope(scope);
        return calls.json(FilesApi.class, api -> api.previewFile(id.value(), FileQueries.preview(said)));
    }

    /**
     * Downloads a file. A file that is there is replaced, at once and only when the whole download has arrived.
     *
     * <p>Current: {@code GET /api/files/{sid}/download} (C). Older: none for a file alone, but
     * {@link #download(FileInfo, Path)}.
     *
     * @param id which file
     * @param target the file to write; or a folder to take the server's name for it, made safe, and then a file that is
     *     there is not replaced
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public Path download(FileId id, Path target) {
        return download(id).to(target);
    }

    /**
     * {@return a download of a file, to say where to and who is told of its progress; see {@link #download(FileId, Path)}}
     *
     * @param id which file
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public FileDownload download(FileId id) {
        return download(id, current -> {});
    }

    /**
     * {@return a download of a file that belongs to something, or of one of its versions, to say where to}
     *
     * <p>Current: {@code GET /api/files/{sid}/download} (C). Older: {@code GET /files/link} (D), which needs the owner.
     *
     * @param id which file; on the older API its key
     * @param scope says what it belongs to, and which version is meant
     */
    public FileDownload download(FileId id, Consumer<FileScope> scope) {
        Objects.requireNonNull(id, "id");
        return calls.file(vendor.file(id, scope(scope)), id.value());
    }

    /**
     * {@return a download of the file that somebody shared by a link with an access token, to say where to} The token goes in
     * the path, so that it may stand in the logs of a proxy; in no message or log of this library. Whether it can be used twice
     * is not public.
     *
     * <p>Current: {@code GET /api/files/access-token/{accessToken}} (C). Older: none.
     *
     * @param accessToken the last part of the link
     */
    public FileDownload downloadShared(Secret accessToken) {
        Objects.requireNonNull(accessToken, "accessToken");
        return calls.file(FilesApi.class, api -> api.downloadSharedFile(accessToken), "download");
    }

    /**
     * Copies a file of a request under a new name. A repeat makes another copy, so it is never repeated by itself.
     *
     * <p>Current: none. Older: {@code PUT /files/{request_id}/{file_key}/copyandrename} (S).
     *
     * @param requestNumber the request's number that users see ({@link Request#number})
     * @param file the file's key
     * @param newName the name of the copy
     * @return what the copy can be attached by
     */
    public UploadedFile copy(long requestNumber, FileId file, String newName) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(newName, "newName");
        return new UploadedFile(
                calls.reply(vendor.copyFile(requestNumber, file, newName)).object());
    }

    /**
     * Changes what is said about a file. What a repeat does is not public, so it is never repeated by itself.
     *
     * <p>Current: {@code PATCH /api/files/{sid}} (C). Older: none.
     *
     * @param id which file
     * @param changes what to change, in a shape that is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue update(FileId id, Map<String, ?> changes) {
        Objects.requireNonNull(id, "id");
        JsonValue body = JsonValue.of(changes);
        return calls.json(FilesApi.class, api -> api.changeFile(id.value(), body));
    }

    /**
     * Deletes a file. A repeat changes nothing more.
     *
     * <p>Current: {@code DELETE /api/files/{sid}} (C). Older: none.
     *
     * @param id which file
     * @return the answer
     */
    public JsonValue delete(FileId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(FilesApi.class, api -> api.deleteFile(id.value()));
    }

    /**
     * Deletes a version of a file. A repeat changes nothing more (I).
     *
     * <p>Current: {@code DELETE /api/files/{sid}} with {@code version} (C). Older: none.
     *
     * @param id which file
     * @param version which version; how they are written is not public
     * @return the answer
     */
    @Inferred
    public JsonValue delete(FileId id, String version) {
        Objects.requireNonNull(id, "id");
        DeleteFileQuery query = DeleteFileQuery.builder().version(version).build();
        return calls.json(FilesApi.class, api -> api.deleteFile(id.value(), query));
    }

    /**
     * Downloads a file of a request by its link, or by its id when it has none; see {@link #download(FileId, Path)}.
     *
     * <p>Current: its {@code downloadLink} (S). Older: its {@code StreamEndpoint} (D).
     *
     * @param file which file
     * @param target the file to write, or a folder
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Path download(FileInfo file, Path target) {
        return download(file).to(target);
    }

    /**
     * {@return a download of a file of a request, to say where to and who is told of its progress; see
     * {@link #download(FileInfo, Path)}}
     *
     * @param file which file
     */
    public FileDownload download(FileInfo file) {
        String name = file.name().orElse("download");
        return file.downloadLink()
                .map(link -> calls.file(link, name))
                .orElseGet(() -> calls.file(vendor.file(id(file), calls.newFileScope()), name));
    }

    private VendorRequest info(FileId id, FileScope scope, boolean versions) {
        return calls.current(
                VendorCall.GET_FILE_INFO,
                FilesApi.class,
                api -> api.getFileInfo(id.value(), FileQueries.info(scope, versions)));
    }

    private FileScope scope(Consumer<FileScope> say) {
        FileScope scope = calls.newFileScope();
        say.accept(scope);
        return scope;
    }

    private static FileId id(FileInfo file) {
        return file.id()
                .orElseThrow(() -> new InvalidRequestException(
                        "The file has neither a link nor an id to download it by. "
                                + file.entity().reply().advice(VendorField.FILE_LINK),
                        file.entity().reply().operation().details(Outcome.NOT_SENT, 0),
                        null));
    }
}
