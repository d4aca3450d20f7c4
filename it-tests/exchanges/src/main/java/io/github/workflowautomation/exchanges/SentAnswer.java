package io.github.workflowautomation.exchanges;

import java.util.Map;

/**
 * An answer as it was sent.
 *
 * @param status the HTTP status
 * @param headers the headers that matter to a contract, by their names in lower case
 * @param body the bytes of the body, one character each; empty when there is none
 */
public record SentAnswer(int status, Map<String, String> headers, String body) {
    public SentAnswer {
        headers = Headers.relevant(headers);
    }
}
