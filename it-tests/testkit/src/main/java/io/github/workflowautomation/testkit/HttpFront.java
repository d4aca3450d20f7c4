package io.github.workflowautomation.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the socket to a route and back: reads, finds, asks who calls, answers, writes the journal. */
final class HttpFront implements HttpHandler {
    /** What the vendor's sample chart lets through its proxy. */
    static final int BODY_LIMIT = 25 * 1024 * 1024;

    private final Routes routes;
    private final ScriptedAnswers scripted;
    private final Bearers bearers;
    private final Journal journal;

    /** Guards all state of the tenant; held while a route runs, never while bytes are read or written. */
    private final ReentrantLock state = new ReentrantLock();

    HttpFront(Routes routes, ScriptedAnswers scripted, Bearers bearers, Journal journal) {
        this.routes = routes;
        this.scripted = scripted;
        this.bearers = bearers;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ApiAnswer answer = answer(exchange);
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            // Before the answer leaves, so that who has the answer finds it in the journal.
            journal.add(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), query, answer.status());
            write(exchange, answer);
        }
    }

    private ApiAnswer answer(HttpExchange exchange) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
            if (body.length > BODY_LIMIT) {
                throw Refusal.tooLarge(BODY_LIMIT);
            }
            return route(exchange, body);
        } catch (Refusal refusal) {
            return ApiAnswer.refusal(refusal);
        } catch (RuntimeException defect) {
            // A defect of ours must reach the author of the test, and must not close the socket without a word.
            defect.printStackTrace();
            return ApiAnswer.refusal(Refusal.broken());
        }
    }

    private ApiAnswer route(HttpExchange exchange, byte[] body) {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        Optional<Routes.Match> match = best(scripted.find(method, path), routes.find(method, path));
        Optional<String> authorization =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        if (match.isEmpty()) {
            // Like a gateway that asks for the token first: a stranger does not learn what there is.
            bearers.caller(authorization);
            throw Refusal.notPlayed(method + " on this path");
        }
        Route route = match.get().route();
        state.lock();
        try {
            Optional<Person> caller = switch (route.caller()) {
                case ANYONE -> Optional.empty();
                case WITH_TOKEN -> Optional.of(bearers.caller(authorization));
                case WITH_ANY_TOKEN -> Optional.of(bearers.legacyCaller(authorization));
            };
            return route.handler().handle(request(exchange, match.get(), body, caller));
        } finally {
            state.unlock();
        }
    }

    /** What was scripted, unless something of the tenant's own fits the path more closely. */
    private static Optional<Routes.Match> best(Optional<Routes.Match> told, Optional<Routes.Match> own) {
        return Stream.concat(told.stream(), own.stream())
                .min(Comparator.comparing(match -> match.route().rank()));
    }

    private static ApiRequest request(HttpExchange exchange, Routes.Match match, byte[] body, Optional<Person> caller) {
        Map<String, String> path = new LinkedHashMap<>();
        match.parameters().forEach((name, value) -> path.put(name, decodedSegment(value)));
        String contentType = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        return new ApiRequest(path, query(exchange.getRequestURI().getRawQuery()), contentType, body, caller);
    }

    private static Map<String, String> query(@Nullable String rawQuery) {
        Map<String, String> query = new LinkedHashMap<>();
        if (rawQuery == null) {
            return query;
        }
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            query.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return query;
    }

    /** In a path a plus sign is a plus sign. */
    private static String decodedSegment(String segment) {
        return decoded(segment.replace("+", "%2B"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw Refusal.badRequest("the URL has a broken percent escape");
        }
    }

    private static void write(HttpExchange exchange, ApiAnswer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
