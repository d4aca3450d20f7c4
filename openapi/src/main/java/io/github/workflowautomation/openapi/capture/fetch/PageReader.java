package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.capture.page.Body;
import io.github.workflowautomation.openapi.capture.page.PageText;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the pages of one section, each of them once, and not without end. */
final class PageReader {

    private static final int MOST_PAGES = 60;

    /** What was read; the body is there if anything was. */
    record Read(URI url, Optional<Body> content) {

        boolean isThere() {
            return content.isPresent();
        }

        Body body() {
            return content.orElseThrow();
        }
    }

    private final Site site;
    private final Map<URI, Read> read = new HashMap<>();

    PageReader(Site site) {
        this.site = site;
    }

    boolean mayAsk(URI url) {
        return site.mayAsk(url);
    }

    boolean hasRead(URI url) {
        return read.containsKey(url);
    }

    Read read(URI url) throws CaptureProblem {
        Read known = read.get(url);
        if (known != null) {
            return known;
        }
        if (read.size() == MOST_PAGES) {
            throw new CaptureProblem(Reason.REFUSED, "the section's page names more than " + MOST_PAGES + " others");
        }
        // Before it is asked: an address that fails is not asked again.
        read.put(url, new Read(url, Optional.empty()));
        Answer answer = site.get(url);
        Read fresh = new Read(answer.url(), answer.isThere() ? Optional.of(body(answer)) : Optional.empty());
        read.put(url, fresh);
        return fresh;
    }

    private static Body body(Answer answer) throws CaptureProblem {
        return PageText.decode(answer.body(), answer.contentType())
                .map(Body::of)
                .orElseThrow(
                        () -> new CaptureProblem(Reason.USELESS, Shown.path(answer.url()) + " is not text in UTF-8"));
    }
}
