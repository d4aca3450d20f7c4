package io.github.workflowautomation.client;

import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;
import java.util.Objects;

/**
 * Files by their folders and paths instead of ids. All of it is of the current API and only catalogued (C). Folder and
 * path fill one segment of the URL each (I). The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class FilesByPath {
    private final Calls calls;

    FilesByPath(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return whether there is a file, as the server says it}
     * {@code GET /api/files/{parentFolder}/{filePath}/exists} (C; that each fills one segment is I).
     *
     * @param folder the vendor's name of the folder, such as {@code temp} (S)
     * @param path its path below the folder
     */
    @Inferred
    public JsonValue exists(String folder, String path) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(path, "path");
        return calls.json(FilesApi.class, api -> api.fileExistsByPath(folder, path));
    }

    /**
     * {@return a download of a file, to say where to}
     * {@code GET /api/files/{parentFolder}/{filePath}/download} (C; that each fills one segment is I).
     *
     * @param folder the vendor's name of the folder, such as {@code temp} (S)
     * @param path its path below the folder
     */
    @Inferred
    public FileDownload download(String folder, String path) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(path, "path");
        return calls.file(FilesApi.class, api -> api.downloadFileByPath(folder, path), path);
    }

    /**
     * Moves a file, or changes what is said about it. A repeat may miss a file that was moved, so it is never repeated by
     * itself. {@code PATCH /api/files/{parentFolder}/{filePath}} (C; that each fills
     * one segment is I).
     *
     * @param folder the vendor's name of the folder, such as {@code temp} (S)
     * @param path its path below the folder
     * @param changes what to change, in a shape that is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue update(String folder, String path, Map<String, ?> changes) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(path, "path");
        JsonValue body = JsonValue.of(changes);
        return calls.json(FilesApi.class, api -> api.changeFileByPath(folder, path, body));
    }

    /**
     * Deletes a file. A repeat changes nothing more. {@code DELETE /api/files/{parentFolder}/{filePath}} (C; that each fills
     * one segment is I).
     *
     * @param folder the vendor's name of the folder, such as {@code temp} (S)
     * @param path its path below the folder
     * @return the answer
     */
    @Inferred
    public JsonValue delete(String folder, String path) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(path, "path");
        return calls.json(FilesApi.class, api -> api.deleteFileByPath(folder, path));
    }
}
