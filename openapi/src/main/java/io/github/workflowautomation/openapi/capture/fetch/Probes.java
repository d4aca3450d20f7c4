package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.capture.page.Body;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places where such pages usually have their document. An answer counts only if it is one: swagger-ui-express
 * answers any address below its page with the page.
 */
final class Probes {

    private static final List<String> BESIDE = List.of("-json", ".json", "-yaml", ".yaml", "?format=openapi");
    private static final List<String> BELOW = List.of(
            "/swagger-ui-init.js",
            "/json",
            "/yaml",
            "/swagger.json",
            "/openapi.json",
            "/swagger.yaml",
            "/openapi.yaml");
    private static final List<String> IN_SECTION =
            List.of("/swagger.json", "/openapi.json", "/openapi.yaml", "/swagger.yaml", "/v3/api-docs", "/v2/api-docs");

    /** A server that fails this often is not asked for more that may not be there. */
    private static final int MOST_FAILURES = 2;

    private final PageReader reader;
    private final Problems problems;
    private final String section;
    private int failures;

    Probes(PageReader reader, Problems problems, String section) {
        this.reader = reader;
        this.problems = problems;
        this.section = section;
    }

    Optional<Found> ask(URI page) {
        String path = page.getRawPath().replaceFirst("/(index\\.html?)?$", "");
        List<String> places = Stream.of(
                        BESIDE.stream().map(end -> path + end),
                        BELOW.stream().map(end -> path + end),
                        IN_SECTION.stream().map(end -> path.replaceFirst("/[^/]*$", "") + end),
                        IN_SECTION.stream().map(end -> "/api/" + section + end))
                .flatMap(place -> place)
                .distinct()
                .toList();
        for (String place : places) {
            if (failures == MOST_FAILURES) {
                return Optional.empty();
            }
            Optional<Document> document = AddressBook.resolve(page, place)
                    .filter(url -> reader.mayAsk(url) && !reader.hasRead(url))
                    .flatMap(this::document);
            if (document.isPresent()) {
                return Optional.of(new Found(document.get(), "probed: " + Shown.text(place)));
            }
        }
        return Optional.empty();
    }

    private Optional<Document> document(URI url) {
        try {
            PageReader.Read read = reader.read(url);
            if (!read.isThere()) {
                return Optional.empty();
            }
            if (read.body() instanceof Body.Script script) {
                return script.clues().documents().stream().findFirst();
            }
            if (read.body() instanceof Body.Broken broken) {
                problems.add(
                        Reason.BROKEN, Shown.path(url) + " " + broken.damage().reason());
            }
            return read.body() instanceof Body.Specification specification
                    ? Optional.of(specification.document())
                    : Optional.empty();
        } catch (CaptureProblem guess) {
            // That a place which we made up is refused says nothing.
            if (guess.reason() != Reason.NEEDS_CREDENTIALS) {
                problems.add(guess);
            }
            failures += guess.reason() == Reason.UNREACHABLE ? 1 : 0;
            return Optional.empty();
        }
    }
}
