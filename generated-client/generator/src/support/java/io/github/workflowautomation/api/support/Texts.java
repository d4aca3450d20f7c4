package io.github.workflowautomation.api.support;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

/**
 * Values that JSON carries as strings. Models keep the string as it came, so that it is written back unchanged, and turn
 * it into a value when asked.
 */
public final class Texts {
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
        String plain = text.strip().replaceFirst("[ t]", "T").replaceFirst(":60(?=$|[.Zz+-])", ":59");
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(plain, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime dateTime
                    ? dateTime
                    : LocalDateTime.parse(plain).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return date(plain).atStartOfDay().atOffset(ZoneOffset.UTC);
        }
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
        return UUID.fromString(text);
    }

    /**
     * Reads a decimal number.
     *
     * @param text digits
     * @return the exact number
     * @throws NumberFormatException if it is none
     */
    public static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    /**
     * Reads bytes.
     *
     * @param text Base64, with line breaks or without
     * @return a new array
     * @throws IllegalArgumentException if it is none
     */
    public static byte[] bytes(String text) {
        return Base64.getMimeDecoder().decode(text);
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
}
