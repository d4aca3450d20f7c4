package io.github.workflowautomation.opinion;

import io.github.workflowautomation.exchanges.Exchange;

/**
 * What the validator has against an exchange.
 *
 * @param exchange the exchange
 * @param key the validator's name for what is wrong
 * @param message the validator's words
 */
record Objection(Exchange exchange, String key, String message) {
    boolean isOf(String kind) {
        return key.startsWith(kind);
    }

    boolean hasPath(String pattern) {
        return path().matches(pattern);
    }

    boolean hasStatus(int lowest, int highest) {
        return exchange.answer()
                .filter(answer -> answer.status() >= lowest && answer.status() <= highest)
                .isPresent();
    }

    boolean isIn(String test) {
        return exchange.test().startsWith(test);
    }

    private String path() {
        return SecondOpinion.path(exchange.request());
    }

    @Override
    public String toString() {
        return exchange.test() + ": " + exchange.request().method() + " " + path() + ": " + key + ": " + message;
    }
}
