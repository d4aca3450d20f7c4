package io.github.workflowautomation.exchanges;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Hands over what a server of the JDK receives and answers. */
public final class RecordingFilter extends Filter {
    private final BiConsumer<SentRequest, SentAnswer> receiver;

    /** Hands over to the {@link Recorder}. */
    public RecordingFilter() {
        this((request, answer) -> Recorder.keep(request, Optional.of(answer)));
    }

    RecordingFilter(BiConsumer<SentRequest, SentAnswer> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        exchange.setStreams(
                new Copied(exchange.getRequestBody(), request),
                new Written(exchange.getResponseBody(), answer, () -> keep(exchange, request, answer)));
        chain.doFilter(exchange);
    }

    @Override
    public String description() {
        return "keeps what is received and answered";
    }

    /** But not where the client hung up before it had all of the answer. */
    private void keep(HttpExchange exchange, ByteArrayOutputStream request, ByteArrayOutputStream answer) {
        String announced = exchange.getResponseHeaders().getFirst("Content-Length");
        if (announced != null && Integer.parseInt(announced) != answer.size()) {
            return;
        }
        receiver.accept(
                new SentRequest(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        first(exchange.getRequestHeaders()),
                        Recorder.characters(request.toByteArray())),
                new SentAnswer(
                        exchange.getResponseCode(),
                        first(exchange.getResponseHeaders()),
                        Recorder.characters(answer.toByteArray())));
    }

    private static Map<String, String> first(com.sun.net.httpserver.Headers headers) {
        Map<String, String> first = new HashMap<>();
        headers.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    /** Keeps what is read. */
    private static final class Copied extends FilterInputStream {
        private final OutputStream copy;

        Copied(InputStream in, OutputStream copy) {
            super(in);
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            if (octet >= 0) {
                copy.write(octet);
            }
            return octet;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count > 0) {
                copy.write(bytes, from, count);
            }
            return count;
        }
    }

    /** Keeps what is written, and says when that is all, before the last of it leaves. */
    private static final class Written extends FilterOutputStream {
        private final OutputStream copy;
        private final Runnable whenAll;

        Written(OutputStream out, OutputStream copy, Runnable whenAll) {
            super(out);
            this.copy = copy;
            this.whenAll = whenAll;
        }

        @Override
        public void write(int octet) throws IOException {
            copy.write(octet);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            copy.write(bytes, from, length);
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            whenAll.run();
            super.close();
        }
    }
}
