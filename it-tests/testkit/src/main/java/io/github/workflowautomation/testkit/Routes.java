package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the tenant answers. */
final class Routes {
    static final String LEGACY_PREFIX = "/workflow/napi";

    private final List<Route> routes = new ArrayList<>();
    private volatile List<Route> inOrder = List.of();

    /** A route and what the path gave for its parameters. */
    record Match(Route route, Map<String, String> parameters) {}

    /** Adds a route that wants a bearer token. */
    void add(String method, String template, Handler handler) {
        add(method, template, Route.Caller.WITH_TOKEN, Optional.empty(), handler);
    }

    /** Adds one that wants a token whose API key allows that. */
    void add(Permission needed, String method, String template, Handler handler) {
        add(method, template, Route.Caller.WITH_TOKEN, Optional.of(needed), handler);
    }

    /** Adds a route that wants the token of an administrator. */
    void addForAdministrators(String method, String template, Handler handler) {
        add(method, template, Route.Caller.ADMINISTRATOR, Optional.of(Permission.MANAGE), handler);
    }

    /** Adds a route that anyone may call. */
    void addOpen(String method, String template, Handler handler) {
        add(method, template, Route.Caller.ANYONE, Optional.empty(), handler);
    }

    /** Adds a route of the older API, which wants a token of either API, and which stands below a prefix, too. */
    void addLegacy(String method, String template, Handler handler) {
        add(method, template, Route.Caller.WITH_ANY_TOKEN, Optional.empty(), handler);
        add(method, LEGACY_PREFIX + template, Route.Caller.WITH_ANY_TOKEN, Optional.empty(), handler);
    }

    private void add(
            String method, String template, Route.Caller caller, Optional<Permission> needed, Handler handler) {
        routes.add(new Route(method, template, caller, needed, handler));
    }

    Optional<Match> find(String method, String rawPath) {
        List<String> path = Route.segments(rawPath);
        for (Route route : inOrder()) {
            Optional<Map<String, String>> parameters = route.match(method, path);
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    /** Sorted once: of two with the same rank the one that was added first goes first. */
    private List<Route> inOrder() {
        if (inOrder.size() != routes.size()) {
            inOrder = routes.stream().sorted(Comparator.comparing(Route::rank)).toList();
        }
        return inOrder;
    }
}
