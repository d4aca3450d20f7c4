package io.github.workflowautomation.openapi.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers without loss, each in the one node type that its value calls for, so that equal numbers are equal nodes. */
final class Numbers {

    /** Keeps decimals as they are written. */
    static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private static final int MAX_DIGITS = 1000;

    private Numbers() {}

    static JsonNode parse(String text) {
        if (text.length() > MAX_DIGITS) {
            throw new NumberFormatException("too long");
        }
        if (text.startsWith("0x")) {
            return integer(new BigInteger(text.substring(2), 16));
        }
        if (text.startsWith("0o")) {
            return integer(new BigInteger(text.substring(2), 8));
        }
        if (text.chars().allMatch(c -> c == '-' || c == '+' || (c >= '0' && c <= '9'))) {
            return integer(new BigInteger(text));
        }
        return NODES.numberNode(new BigDecimal(text));
    }

    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        if (value.bitLength() < Long.SIZE) {
            return NODES.numberNode(value.longValue());
        }
        return NODES.numberNode(value);
    }
}
