package io.github.workflowautomation.api.support;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Values that JSON carries as strings. Models keep the string as it came, so that it is written back unchanged, and turn
 * it into a value when asked.
 */
public final class Texts {
    /** No number that anyone means has more; parsing takes time that grows with the square of it. */
    static final int MOST_DIGITS = 10_000;

    private static final int LENGTH_OF_UUID = 36;
    private static final int LONGEST_DATE_TIME = 100;
    private static final Pattern EXCESS_DIGITS = Pattern.compile("([.,][0-9]{9})[0-9]+");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");
    private static final Pattern BARE_OFFSET = Pattern.compile("(T.*[+-][0-9]{2})([0-9]{2})?$");

    private Texts() {}

    /**
     * Reads a point in time. Text without an offset is taken as UTC, a leap second as the second before it.
     *
     * @param text ISO 8601, any offset, any precision up to nanoseconds
     * @return the point in time
     * @throws DateTimeException if it is none
     */
    public static OffsetDateTime dateTime(String text) {
        OffsetDateTime fast = IsoDateTime.parse(text);
        return fast != null ? fast : slowDateTime(text);
    }

    private static OffsetDateTime slowDateTime(String text) {
        if (text.length() > LONGEST_DATE_TIME) {
            throw new DateTimeException("The text is too long for a date-time.");
        }
        String plain = plainDateTime(text);
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(plain, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime dateTime
                    ? dateTime
                    : LocalDateTime.parse(plain).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return date(plain).atStartOfDay().atOffset(ZoneOffset.UTC);
        }
    }

    /** Spells what servers write as the JDK reads it: a space for the T, +0530, :60, more digits than nanoseconds. */
    private static String plainDateTime(String text) {
        String plain = text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst(" ", "T")
                .replaceFirst("(:[0-9]{2}):60(?=$|[.,Z+-])", "$1:59");
        String cut = EXCESS_DIGITS.matcher(plain).replaceFirst("$1").replace(',', '.');
        return BARE_OFFSET
                .matcher(cut)
                .replaceFirst(match -> match.group(1) + ":" + (match.group(2) == null ? "00" : match.group(2)));
    }

    /**
     * Writes a point in time as RFC 3339 does.
     *
     * @param value the point in time
     * @return the text; seconds always, a fraction when there is one
     */
    public static String format(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    /**
     * Reads a date.
     *
     * @param text ISO 8601
     * @return the date
     * @throws DateTimeException if it is none
     */
    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /**
     * Reads a UUID.
     *
     * @param text 36 characters in either case
     * @return the UUID
     * @throws IllegalArgumentException if it is none
     */
    public static UUID uuid(String text) {
        if (text.length() != LENGTH_OF_UUID) { // the JDK takes 1-1-1-1-1, too
            throw new IllegalArgumentException("A UUID has 36 characters.");
        }
        return UUID.fromString(text);
    }

    /**
     * Reads a decimal number.
     *
     * @param text digits, at most 10,000 of them
     * @return the exact number
     * @throws NumberFormatException if it is none
     */
    public static BigDecimal decimal(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException("The number is too long.");
        }
        return new BigDecimal(text);
    }

    /**
     * Reads bytes.
     *
     * @param text Base64 in either alphabet, with line breaks and padding or without
     * @return a new array
     * @throws IllegalArgumentException if it is none
     */
    public static byte[] bytes(String text) {
        String plain = LINE_BREAKS.matcher(text).replaceAll("");
        boolean urlSafe = plain.indexOf('-') >= 0 || plain.indexOf('_') >= 0;
        return (urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(plain);
    }

    /**
     * Writes bytes.
     *
     * @param bytes the bytes
     * @return Base64 without line breaks
     */
    public static String format(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Writes a date.
     *
     * @param value the date
     * @return ISO 8601
     */
    public static String format(LocalDate value) {
        return value.toString();
    }

    /**
     * Writes a UUID.
     *
     * @param value the UUID
     * @return its 36 characters
     */
    public static String format(UUID value) {
        return value.toString();
    }

    /**
     * Writes a decimal number.
     *
     * @param value the number
     * @return all its digits, without an exponent
     */
    public static String format(BigDecimal value) {
        return value.toPlainString();
    }
}
