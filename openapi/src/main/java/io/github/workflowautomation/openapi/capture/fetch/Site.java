package io.github.workflowautomation.openapi.capture.fetch;

import java.net.URI;

/** Where pages come from. */
interface Site {

    /**
     * Asks for an address and follows redirects.
     *
     * @return an answer with status 200, or one that says that nothing is there (404, 410)
     * @throws CaptureProblem in every other case
     */
    Answer get(URI url) throws CaptureProblem;

    /** Whether an address may be asked at all. */
    boolean mayAsk(URI url);
}
