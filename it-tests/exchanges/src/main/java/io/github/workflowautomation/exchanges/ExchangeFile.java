package io.github.workflowautomation.exchanges;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of exchanges, one after the other. */
public final class ExchangeFile implements Closeable {
    private final DataOutputStream out;
    private boolean closed;

    private ExchangeFile(DataOutputStream out) {
        this.out = out;
    }

    /**
     * {@return a file to write to, empty at first}
     *
     * @param file where it is
     * @throws IOException when it cannot be made
     */
    public static ExchangeFile create(Path file) throws IOException {
        return new ExchangeFile(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }

    /**
     * Adds an exchange, unless the file is closed.
     *
     * @param exchange the exchange
     * @throws IOException when it cannot be written
     */
    public synchronized void add(Exchange exchange) throws IOException {
        if (closed) {
            return;
        }
        write(exchange.test());
        write(exchange.request().method());
        write(exchange.request().target());
        write(exchange.request().headers());
        write(exchange.request().body());
        out.writeBoolean(exchange.answer().isPresent());
        if (exchange.answer().isPresent()) {
            SentAnswer answer = exchange.answer().get();
            out.writeInt(answer.status());
            write(answer.headers());
            write(answer.body());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        out.close();
    }

    /**
     * Reads all of a file.
     *
     * @param file the file
     * @param reader takes each exchange
     * @throws IOException when it cannot be read
     */
    public static void read(Path file, Consumer<Exchange> reader) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (Optional<Exchange> next = next(in); next.isPresent(); next = next(in)) {
                reader.accept(next.get());
            }
        }
    }

    private static Optional<Exchange> next(DataInputStream in) throws IOException {
        String test;
        try {
            test = text(in);
        } catch (EOFException end) {
            return Optional.empty();
        }
        SentRequest request = new SentRequest(text(in), text(in), headers(in), text(in));
        Optional<SentAnswer> answer =
                in.readBoolean() ? Optional.of(new SentAnswer(in.readInt(), headers(in), text(in))) : Optional.empty();
        return Optional.of(new Exchange(test, request, answer));
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void write(Map<String, String> headers) throws IOException {
        out.writeInt(headers.size());
        for (Map.Entry<String, String> header : headers.entrySet()) {
            write(header.getKey());
            write(header.getValue());
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(DataInputStream in) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            headers.put(text(in), text(in));
        }
        return headers;
    }
}
