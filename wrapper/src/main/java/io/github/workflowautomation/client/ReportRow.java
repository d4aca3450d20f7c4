package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Texts;
import io.github.workflowautomation.client.internal.json.LenientDate;
import io.github.workflowautomation.client.internal.json.LenientObject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report. What its cells are called and which of them there are is up to the report; that a row is an object of
 * cells is I. A cell is found by its name, if need be without regard to case and underscores. Immutable.
 */
public final class ReportRow {
    private final Entity entity;

    ReportRow(Entity entity) {
        this.entity = entity;
    }

    /** {@return the names of the cells, in the server's order; none when the row is no object} */
    public List<String> columns() {
        return entity.raw() instanceof JsonObject row
                ? List.copyOf(row.members().keySet())
                : List.of();
    }

    /**
     * {@return a cell as JSON, empty when there is none or it is null}
     *
     * @param column its name
     */
    public Optional<JsonValue> value(String column) {
        return Optional.ofNullable(LenientObject.of(entity.raw()).value(column));
    }

    /**
     * {@return the text of a cell, also of a number or a boolean; empty when there is none}
     *
     * @param column its name
     */
    public Optional<String> text(String column) {
        return value(column).flatMap(JsonValue::asString);
    }

    /**
     * {@return a cell as a number, be it written as a string; empty when there is none or it is blank}
     *
     * @param column its name
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when it is no number
     */
    public Optional<BigDecimal> number(String column) {
        try {
            return filled(column).map(text -> Texts.decimal(text.strip()));
        } catch (NumberFormatException e) {
            throw entity.unreadable("has a cell \"" + column + "\" that is no number.");
        }
    }

    /**
     * {@return a cell as a moment, UTC unless it has an offset; empty when there is none, it is blank, or it says never}
     *
     * @param column its name
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when it is no ISO 8601 date
     */
    public Optional<Instant> date(String column) {
        try {
            return filled(column).flatMap(LenientDate::parse);
        } catch (DateTimeException e) {
            throw entity.unreadable("has a cell \"" + column + "\" that is no ISO 8601 date.");
        }
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    private Optional<String> filled(String column) {
        return text(column).filter(text -> !text.isBlank());
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportRow that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    /** {@return the names of its cells, without what is in them} */
    @Override
    public String toString() {
        return "ReportRow" + columns();
    }
}
