package io.github.workflowautomation.openapi.capture;

import io.github.workflowautomation.openapi.lock.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One section's document, cut out of whatever held it: nothing that stood around it is kept.
 *
 * @param section name of the section, as {@link Sections#isName} allows
 * @param content the document as JSON or YAML in UTF-8; not looked at yet beyond its top level
 * @param foundHow where it was, for a report line, such as {@code inlined in swagger-ui-init.js}; holds no secret
 * @param origin how it came here
 * @param host the host that served it, with the port if that is unusual; null if a file does not say
 * @param appVersion version of the vendor's app, as the user gave it; null if not known
 * @param dialect what the document says it is, such as {@code OpenAPI 3.0.0} or {@code Swagger 2.0}
 */
public record CapturedDocument(
        String section,
        byte[] content,
        String foundHow,
        Origin origin,
        @Nullable String host,
        @Nullable String appVersion,
        String dialect) {

    /** How a document came here. */
    public enum Origin {
        FETCHED,
        IMPORTED
    }

    /** The SHA-256 of the content, in lower-case hex. */
    public String sha256() {
        return Sha256.of(content);
    }

    /** Without the content. */
    @Override
    public String toString() {
        return section + ": " + foundHow + ", " + dialect + ", " + content.length + " bytes";
    }
}
