package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;

/** Strings that mean more than their characters. They are checked when they are read, and kept as they came. */
enum TextForm {
    DATE_TIME("a date-time"),
    DATE("a date"),
    UUID("a UUID"),
    DECIMAL("a decimal number"),
    BYTES("Base64");

    private final String words;

    TextForm(String words) {
        this.words = words;
    }

    /** Gives the text when it has this form. */
    String checked(String text, JsonReader reader) {
        try {
            check(text);
            return text;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new JsonDataException("Expected " + words + " at path " + reader.getPath());
        }
    }

    private void check(String text) {
        switch (this) {
            case DATE_TIME -> Texts.dateTime(text);
            case DATE -> Texts.date(text);
            case UUID -> Texts.uuid(text);
            case DECIMAL -> Texts.decimal(text);
            case BYTES -> Texts.bytes(text);
        }
    }
}
