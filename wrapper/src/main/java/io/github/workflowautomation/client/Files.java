package io.github.workflowautomation.client;

import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.parameter.DownloadFileQuery;
import io.github.workflowautomation.api.parameter.UploadFileForm;
import io.github.workflowautomation.api.parameter.UploadFileQuery;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.Outcome;
import java.nio.file.Path;
import java.util.Objects;
import okhttp3.ResponseBody;
import retrofit2.Call;

/**
 * Files on the tenant. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>Calls of the current API; which letters stand for which evidence, see {@link VendorConventions}.
 */
public final class Files {
    private final Calls calls;
    private final FilesApi api;
    private final LinkApi links;

    Files(Calls calls) {
        this.calls = calls;
        this.api = calls.api(FilesApi.class);
        this.links = calls.api(LinkApi.class);
    }

    /**
     * Uploads a file, to be attached later ({@code POST /api/files/temp/{tenant}/upload}, S). A repeat stores it again. The
     * proxy before the vendor's server takes about 25 MB in its sample configuration (S); what is larger is refused by an
     * {@link InvalidRequestException} with HTTP 413.
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
        VendorConventions conventions = calls.conventions();
        UploadFileForm form = UploadFileForm.builder()
                .fileUpload(content.fileName(), content.body())
                .build();
        Reply reply = calls.reply(api.uploadFile(
                conventions.uploadFolder(),
                conventions.uploadPath().replace("{tenant}", calls.tenantId()),
                form,
                UploadFileQuery.none()));
        return new UploadedFile(reply.object());
    }

    /**
     * Downloads a file ({@code GET /api/files/{sid}/download}, C). A file that is there is replaced, at once and only when
     * the whole download has arrived.
     *
     * @param id which file
     * @param target the file to write; or a folder to take the server's name for it, made safe, and then a file that is
     *     there is not replaced
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Path download(FileId id, Path target) {
        return download(id).to(target);
    }

    /**
     * {@return a download of a file ({@code GET /api/files/{sid}/download}, C), to say where to and who is told of its
     * progress}
     *
     * @param id which file
     */
    public FileDownload download(FileId id) {
        Objects.requireNonNull(id, "id");
        return new FileDownload(calls, api.downloadFile(id.value(), DownloadFileQuery.none()), id.value());
    }

    /**
     * Downloads a file of a request by its link (S), or by its id when it has none; see {@link #download(FileId, Path)}.
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
     * {@return a download of a file of a request by its link (S), or by its id when it has none}
     *
     * @param file which file
     */
    public FileDownload download(FileInfo file) {
        return new FileDownload(calls, call(file), file.name().orElse("download"));
    }

    private Call<ResponseBody> call(FileInfo file) {
        return file.downloadLink()
                .map(links::download)
                .or(() -> file.id().map(id -> api.downloadFile(id.value(), DownloadFileQuery.none())))
                .orElseThrow(() -> new InvalidRequestException(
                        "The file has neither a link nor an id to download it by. "
                                + file.entity().reply().advice(VendorField.FILE_LINK),
                        file.entity().reply().operation().details(Outcome.NOT_SENT, 0),
                        null));
    }
}
