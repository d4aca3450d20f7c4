package io.github.workflowautomation.client.internal.json;

import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Dates as the vendor writes them: ISO 8601, UTC unless an offset says otherwise, and a date in the year 1 for never. */
public final class LenientDate {
    private static final String NEVER = "0001-01-01";

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .parseDefaulting(ChronoField.NANO_OF_SECOND, 0)
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private LenientDate() {}

    /**
     * {@return the moment, empty for the vendor's way to say never}
     *
     * @param text the date as the vendor wrote it
     * @throws DateTimeParseException when it is none; its message holds the text
     */
    public static Optional<Instant> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith(NEVER)) {
            return Optional.empty();
        }
        return Optional.of(ISO.parse(trimmed, Instant::from));
    }
}
