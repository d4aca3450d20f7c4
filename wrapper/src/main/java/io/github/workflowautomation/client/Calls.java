package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.file.SafeFileName;
import io.github.workflowautomation.client.internal.file.WholeFile;
import io.github.workflowautomation.client.internal.transport.Download;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** How the entry classes reach the tenant: the raw client's calls, with their answers read tolerantly. */
final class Calls {
    private final Supplier<Transport> transport;
    private final VendorConventions conventions;

    /** The transport is asked for anew with each call, so that a closed client can say so. */
    Calls(Supplier<Transport> transport, VendorConventions conventions) {
        this.transport = transport;
        this.conventions = conventions;
    }

    VendorConventions conventions() {
        return conventions;
    }

    String tenantId() {
        return transport.get().tenantId();
    }

    <A> A api(Class<A> section) {
        return transport.get().api(section);
    }

    Reply reply(Call<?> call) {
        return new Reply(CalledOperation.of(call), conventions, transport.get().json(call));
    }

    /** Writes an answer to a file, or into a folder under the name that the server gives it or else the fallback. */
    Path download(Call<ResponseBody> call, Path target, String fallbackName) {
        requireFolder(target);
        try (Download download = transport.get().stream(call)) {
            if (!Files.isDirectory(target)) {
                WholeFile.replace(target, download::transferTo);
                return target;
            }
            Path file = target.resolve(fileName(download, fallbackName));
            WholeFile.create(file, download::transferTo);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The download could not be written to " + target + ".", e);
        }
    }

    private static String fileName(Download download, String fallbackName) {
        return download.contentDisposition()
                .flatMap(SafeFileName::fromDisposition)
                .or(() -> SafeFileName.of(fallbackName))
                .orElse("download");
    }

    /** Better before the call than after a long transfer. */
    private static void requireFolder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new UncheckedIOException(new NoSuchFileException(parent.toString(), null, "no such folder"));
        }
    }
}
