package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.twins.AsyncTwin;
import java.nio.file.Path;
import java.util.Objects;

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
        Objects.requireNonNull(id, "id");
        return calls.file(vendor.file(id), id.value());
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
                .orElseGet(() -> calls.file(vendor.file(id(file)), name));
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
