package io.github.workflowautomation.exchanges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps the exchanges of each test class in a file of the folder that the property {@code exchanges.folder} names, as the
 * build sets it to {@code target/exchanges} of each module; without it, as where mutants are tested, it keeps none.
 * Registered for all tests by {@code META-INF/services}; the servers that tests play, and the clients that call others, hand
 * over what they see.
 */
public final class Recorder implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    /** Longer ones test the transport, not the contract. */
    private static final int LONGEST_BODY = 200_000;

    private static final String FOLDER = "exchanges.folder";

    /** Of the class whose tests run; servers have threads of their own and cannot be told. */
    private static volatile @Nullable Recording current;

    private record Recording(ExchangeFile file, Class<?> testClass, String test) {}

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Class<?> testClass = context.getRequiredTestClass();
        String folder = System.getProperty(FOLDER);
        if (folder == null || testClass.isMemberClass()) {
            return;
        }
        Path file = Files.createDirectories(Path.of(folder)).resolve(testClass.getName());
        current = new Recording(ExchangeFile.create(file), testClass, testClass.getSimpleName());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Recording recording = current;
        if (recording != null) {
            String test = recording.testClass.getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            current = new Recording(recording.file, recording.testClass, test);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Recording recording = current;
        if (recording != null && recording.testClass == context.getRequiredTestClass()) {
            current = null;
            recording.file.close();
        }
    }

    /**
     * Keeps a request whose answer is no example of the vendor's.
     *
     * @param method the HTTP method
     * @param target path and query, encoded
     * @param headers the headers
     * @param body the bytes of the body
     */
    public static void keep(String method, String target, Map<String, String> headers, byte[] body) {
        keep(new SentRequest(method, target, headers, characters(body)), Optional.empty());
    }

    /**
     * Keeps a request and its answer.
     *
     * @param request the request
     * @param answer what was answered, if it counts
     */
    public static void keep(SentRequest request, Optional<SentAnswer> answer) {
        Recording recording = current;
        if (recording == null
                || request.body().length() > LONGEST_BODY
                || answer.filter(sent -> sent.body().length() > LONGEST_BODY).isPresent()) {
            return;
        }
        try {
            recording.file.add(new Exchange(recording.test, request, answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the bytes, one character each} */
    public static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
