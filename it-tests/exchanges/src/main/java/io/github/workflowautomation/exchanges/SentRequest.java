package io.github.workflowautomation.exchanges;

import java.util.Map;

/**
 * A request as it was sent.
 *
 * @param method the HTTP method
 * @param target path and query, encoded
 * @param headers the headers that matter to a contract, by their names in lower case
 * @param body the bytes of the body, one character each; empty when there is none
 */
public record SentRequest(String method, String target, Map<String, String> headers, String body) {
    public SentRequest {
        headers = Headers.relevant(headers);
    }
}
