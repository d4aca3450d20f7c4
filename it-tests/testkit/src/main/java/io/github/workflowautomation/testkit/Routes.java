package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the tenant answers. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** A route and what the path gave for its parameters. */
    record Match(Route route, Map<String, String> parameters) {}

    /** Adds a route that wants a bearer token. */
    void add(String method, String template, Handler handler) {
        routes.add(new Route(method, template, false, handler));
    }

    /** Adds a route that anyone may call. */
    void addOpen(String method, String template, Handler handler) {
        routes.add(new Route(method, template, true, handler));
    }

    Optional<Match> find(String method, String rawPath) {
        List<String> path = Route.segments(rawPath);
        return routes.stream()
                .sorted(Comparator.comparing(Route::rank))
                .flatMap(route -> route.match(method, path).stream().map(parameters -> new Match(route, parameters)))
                .findFirst();
    }
}
