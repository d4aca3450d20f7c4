package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Routes.Match;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** From a request to a route: finds it, asks who calls, lets it answer. */
final class Dispatcher {
    private final Routes routes;
    private final ScriptedAnswers scripted;
    private final Bearers bearers;
    private final Permissions permissions;

    /** Guards all state of the tenant; held while a route runs, never while bytes are read or written. */
    private final ReentrantLock state = new ReentrantLock();

    Dispatcher(Routes routes, ScriptedAnswers scripted, Bearers bearers, Permissions permissions) {
        this.routes = routes;
        this.scripted = scripted;
        this.bearers = bearers;
        this.permissions = permissions;
    }

    /** Does something with the tenant's state that no request asked for. */
    <T> T withState(Supplier<T> work) {
        state.lock();
        try {
            return work.get();
        } finally {
            state.unlock();
        }
    }

    /** What was scripted, unless something of the tenant's own fits the path more closely. */
    Optional<Match> find(Incoming incoming) {
        Optional<Match> told = scripted.find(incoming.method(), incoming.path());
        Optional<Match> own = routes.find(incoming.method(), incoming.path());
        return Stream.concat(told.stream(), own.stream())
                .min(Comparator.comparing(match -> match.route().rank()));
    }

    ApiAnswer answer(Incoming incoming, Optional<Match> match) {
        try {
            if (incoming.isTooLarge()) {
                throw Refusal.tooLarge(Incoming.BODY_LIMIT);
            }
            return withState(() -> route(incoming, match));
        } catch (Refusal refusal) {
            return ApiAnswer.refusal(refusal);
        } catch (RuntimeException defect) {
            // A defect of ours must reach the author of the test, and must not close the socket without a word.
            defect.printStackTrace();
            return ApiAnswer.refusal(Refusal.broken());
        }
    }

    private ApiAnswer route(Incoming incoming, Optional<Match> match) {
        if (match.isEmpty()) {
            // Like a gateway that asks for the token first: a stranger does not learn what there is.
            bearers.caller(incoming.authorization());
            throw Refusal.notPlayed(incoming.method() + " on this path");
        }
        Route route = match.get().route();
        ApiRequest request = request(incoming, match.get(), session(route, incoming));
        route.needed().ifPresent(request::requireGranted);
        return route.handler().handle(request);
    }

    private Optional<Session> session(Route route, Incoming incoming) {
        return switch (route.caller()) {
            case ANYONE -> Optional.empty();
            case WITH_TOKEN -> Optional.of(bearers.caller(incoming.authorization()));
            case WITH_ANY_TOKEN -> Optional.of(bearers.legacyCaller(incoming.authorization()));
            case ADMINISTRATOR -> {
                Session session = bearers.caller(incoming.authorization());
                permissions.requireAdministrator(session.person());
                yield Optional.of(session);
            }
        };
    }

    private static ApiRequest request(Incoming incoming, Match match, Optional<Session> session) {
        Map<String, String> path = new LinkedHashMap<>();
        match.parameters().forEach((name, value) -> path.put(name, decodedSegment(value)));
        return new ApiRequest(path, query(incoming.query()), incoming.contentType(), incoming.body(), session);
    }

    private static Map<String, String> query(String rawQuery) {
        Map<String, String> query = new LinkedHashMap<>();
        if (rawQuery.isEmpty()) {
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
}
