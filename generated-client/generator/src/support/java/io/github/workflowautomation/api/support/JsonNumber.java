package io.github.workflowautomation.api.support;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON number as it was written: {@code 1.0} and {@code 1} are two different ones. */
public final class JsonNumber extends Number implements JsonValue {
    private static final long serialVersionUID = 1L;

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /**
     * Makes a number of its JSON text.
     *
     * @param text digits as JSON writes them
     * @return the number
     * @throws IllegalArgumentException if JSON would not write a number so
     */
    public static JsonNumber of(String text) {
        if (!isNumber(text)) {
            throw new IllegalArgumentException("The text is not a JSON number.");
        }
        return new JsonNumber(text);
    }

    /** By hand, as a match of a pattern for each took a quarter of the memory of an answer with many. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = afterDigits(text, start);
        boolean whole = end > start && (text.charAt(start) != '0' || end == start + 1);
        if (whole && end < text.length() && text.charAt(end) == '.') {
            start = end + 1;
            end = afterDigits(text, start);
            whole = end > start;
        }
        if (whole && end < text.length() && (text.charAt(end) | 0x20) == 'e') {
            start = end + 1;
            start += text.startsWith("+", start) || text.startsWith("-", start) ? 1 : 0;
            end = afterDigits(text, start);
            whole = end > start;
        }
        return whole && end == text.length();
    }

    private static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /**
     * Makes a number of a Java number.
     *
     * @param number any number but NaN and the infinities
     * @return the number
     */
    public static JsonNumber of(Number number) {
        return number instanceof JsonNumber same ? same : of(number.toString());
    }

    /**
     * Gives the number as it was written.
     *
     * @return its digits
     */
    public String text() {
        return text;
    }

    /**
     * Gives the exact value.
     *
     * @return the value
     * @throws ArithmeticException if it has more than 10,000 digits, or an exponent of more than 31 bits
     */
    public BigDecimal bigDecimal() {
        try {
            return Texts.decimal(text);
        } catch (NumberFormatException tooLarge) {
            throw new ArithmeticException("The number is too large.");
        }
    }

    @Override
    public int intValue() {
        return Math.toIntExact(longValue());
    }

    /**
     * Gives the value as a long.
     *
     * @return the value
     * @throws ArithmeticException if it has a fraction or is too large
     */
    @Override
    public long longValue() {
        return bigDecimal().longValueExact();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public Optional<String> asString() {
        return Optional.of(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
