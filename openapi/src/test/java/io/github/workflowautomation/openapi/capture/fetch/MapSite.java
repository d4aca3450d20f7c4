package io.github.workflowautomation.openapi.capture.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tenant's pages in memory; what it does not have is not there. */
final class MapSite implements Site {

    static final URI HOST = URI.create("https://acme.example");

    final List<String> asked = new ArrayList<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();

    /** A page as swagger-ui-express serves it, with these options in its script. */
    MapSite swaggerUiExpress(String page, String options) {
        return redirect(page, page + "/")
                .page(page + "/", "<!DOCTYPE html><script src=\"./swagger-ui-init.js\"> </script>")
                .page(
                        page + "/swagger-ui-init.js",
                        "window.onload = function() {\n  var options = {\n  " + options
                                + "\n};\n  url = options.swaggerUrl || url\n}");
    }

    MapSite page(String path, String body) {
        pages.put(path, body);
        return this;
    }

    MapSite redirect(String from, String to) {
        redirects.put(from, to);
        return this;
    }

    /** Finds the section forms. */
    Found find() throws CaptureProblem {
        return new Discovery(this, "forms").find(HOST.resolve("/api/forms/api-docs"));
    }

    @Override
    public Answer get(URI url) {
        asked.add(url.getRawPath());
        String path = redirects.getOrDefault(url.getRawPath(), url.getRawPath());
        String body = pages.get(path);
        HttpHeaders headers = HttpHeaders.of(Map.of(), (name, value) -> true);
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        return new Answer(url.resolve(path), body == null ? 404 : 200, headers, bytes);
    }

    @Override
    public boolean mayAsk(URI url) {
        return HOST.getHost().equals(url.getHost());
    }
}
