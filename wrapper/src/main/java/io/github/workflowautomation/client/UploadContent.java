package io.github.workflowautomation.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import okhttp3.RequestBody;

/**
 * A file to upload: its name and where its bytes come from. Nothing is read before it is sent, and never more than a few
 * kilobytes are in memory. Immutable, and can be sent again as often as its content can be opened.
 */
public final class UploadContent {
    /** Measured anew for each call: a file may have grown since it was named. */
    private interface Length {
        OptionalLong now() throws IOException;
    }

    private final String fileName;
    private final InputStreamSource content;
    private final Length length;
    private final TransferProgress progress;

    private UploadContent(String fileName, InputStreamSource content, Length length, TransferProgress progress) {
        this.fileName = visible(fileName);
        this.content = Objects.requireNonNull(content, "content");
        this.length = length;
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * {@return a file of this machine, under its own name} Its length is taken when the upload begins; if it then turns out
     * to be longer or shorter, as somebody is still writing it, the upload fails.
     *
     * @param file the file
     * @throws IllegalArgumentException when there is no readable file
     */
    public static UploadContent of(Path file) {
        // A missing file should fail here, not after other files were uploaded.
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no readable file at " + file + ".");
        }
        return new UploadContent(
                String.valueOf(file.getFileName()),
                () -> Files.newInputStream(file),
                () -> OptionalLong.of(Files.size(file)),
                Moved.unheard());
    }

    /**
     * {@return bytes as a file}
     *
     * @param fileName the name to store it under
     * @param bytes the bytes, which are copied
     * @throws IllegalArgumentException when the name is blank or holds control characters
     */
    public static UploadContent of(String fileName, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new UploadContent(
                fileName, () -> new ByteArrayInputStream(copy), () -> OptionalLong.of(copy.length), Moved.unheard());
    }

    /**
     * {@return a stream of unknown length as a file} It is sent in chunks; {@link #of(String, long, InputStreamSource)} suits
     * a server or proxy that wants to know the length.
     *
     * @param fileName the name to store it under
     * @param content opens the bytes
     * @throws IllegalArgumentException when the name is blank or holds control characters
     */
    public static UploadContent of(String fileName, InputStreamSource content) {
        return new UploadContent(fileName, content, OptionalLong::empty, Moved.unheard());
    }

    /**
     * {@return a stream of known length as a file} The upload fails when the stream gives more or fewer bytes.
     *
     * @param fileName the name to store it under
     * @param length how many bytes it has
     * @param content opens the bytes
     * @throws IllegalArgumentException when the name is blank or holds control characters, or the length is negative
     */
    public static UploadContent of(String fileName, long length, InputStreamSource content) {
        if (length < 0) {
            throw new IllegalArgumentException("length: a file has at least 0 bytes.");
        }
        return new UploadContent(fileName, content, () -> OptionalLong.of(length), Moved.unheard());
    }

    /**
     * {@return the same file under another name}
     *
     * @param otherName the name to store it under
     * @throws IllegalArgumentException when the name is blank or holds control characters
     */
    public UploadContent named(String otherName) {
        return new UploadContent(otherName, content, length, progress);
    }

    /**
     * {@return the same file, with somebody who is told how far the upload has come} Defaults to nobody.
     *
     * @param told whom to tell
     */
    public UploadContent onProgress(TransferProgress told) {
        return new UploadContent(fileName, content, length, told);
    }

    /** {@return the name that it is stored under} */
    public String fileName() {
        return fileName;
    }

    RequestBody body() {
        try {
            return new UploadBody(content, length.now(), progress);
        } catch (IOException gone) {
            throw new IllegalArgumentException("The file to upload is no longer there or cannot be read.", gone);
        }
    }

    private static String visible(String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        if (fileName.isBlank() || fileName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("fileName: a file name has visible characters only.");
        }
        return fileName;
    }

    @Override
    public String toString() {
        return "UploadContent[***]";
    }
}
