package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.workflowautomation.api.support.ScalarJsonAdapter.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adapters for what models are made of; none of them looks anything up by reflection. */
public final class Adapters {
    /** Strings. */
    public static final JsonAdapter<String> STRING = ScalarJsonAdapter.of(Kind.STRING);

    /** Booleans. */
    public static final JsonAdapter<Boolean> BOOLEAN = ScalarJsonAdapter.of(Kind.BOOLEAN);

    /** Whole numbers of 32 bits. */
    public static final JsonAdapter<Integer> INTEGER = ScalarJsonAdapter.of(Kind.INTEGER);

    /** Whole numbers of 64 bits. */
    public static final JsonAdapter<Long> LONG = ScalarJsonAdapter.of(Kind.LONG);

    /** Floating-point numbers. */
    public static final JsonAdapter<Double> DOUBLE = ScalarJsonAdapter.of(Kind.DOUBLE);

    /** Numbers with all their digits. */
    public static final JsonAdapter<BigDecimal> DECIMAL = ScalarJsonAdapter.of(Kind.DECIMAL);

    /** Whole numbers of any size. */
    public static final JsonAdapter<BigInteger> BIG_INTEGER = ScalarJsonAdapter.of(Kind.BIG_INTEGER);

    /** Any JSON; null is a value like any other. */
    public static final JsonAdapter<JsonValue> JSON = ScalarJsonAdapter.of(Kind.JSON);

    /** Any JSON object. */
    public static final JsonAdapter<JsonObject> JSON_OBJECT = ScalarJsonAdapter.of(Kind.JSON_OBJECT);

    /** Secrets, which are strings on the wire. */
    public static final JsonAdapter<Secret> SECRET = ScalarJsonAdapter.of(Kind.SECRET);

    /** Points in time, as the text that came. */
    public static final JsonAdapter<String> DATE_TIME = ScalarJsonAdapter.text(TextForm.DATE_TIME);

    /** Dates, as the text that came. */
    public static final JsonAdapter<String> DATE = ScalarJsonAdapter.text(TextForm.DATE);

    /** UUIDs, as the text that came. */
    public static final JsonAdapter<String> UUID = ScalarJsonAdapter.text(TextForm.UUID);

    /** Decimal numbers in strings, as the text that came. */
    public static final JsonAdapter<String> DECIMAL_TEXT = ScalarJsonAdapter.text(TextForm.DECIMAL);

    /** Bytes in Base64, as the text that came. */
    public static final JsonAdapter<String> BYTES = ScalarJsonAdapter.text(TextForm.BYTES);

    private Adapters() {}

    /**
     * Adapts a type that has the form of another.
     *
     * @param form adapts the form
     * @param read makes the value of its form
     * @param write gives the form of a value
     * @param <F> the form
     * @param <T> the type
     * @return the adapter
     */
    public static <F, T> JsonAdapter<T> mapped(JsonAdapter<F> form, Function<F, T> read, Function<T, F> write) {
        return new MappedJsonAdapter<>(form, read, write);
    }

    /**
     * Adapts a model; its adapter is looked up when it is first needed.
     *
     * @param moshi knows the adapters
     * @param type the model
     * @param <T> the model
     * @return the adapter
     */
    public static <T> JsonAdapter<T> of(Moshi moshi, Class<T> type) {
        return new LazyJsonAdapter<>(moshi, type);
    }

    /**
     * Adapts a value that may be null.
     *
     * @param adapter adapts the value when it is not
     * @param <T> the type
     * @return the adapter
     */
    public static <T> JsonAdapter<T> nullable(JsonAdapter<T> adapter) {
        return new NullableJsonAdapter<>(adapter);
    }

    /**
     * Adapts an array.
     *
     * @param element adapts its elements
     * @param <T> their type
     * @return the adapter
     */
    public static <T> JsonAdapter<List<T>> list(JsonAdapter<T> element) {
        return new ListJsonAdapter<>(element);
    }

    /**
     * Adapts an array without duplicates.
     *
     * @param element adapts its elements
     * @param <T> their type
     * @return the adapter
     */
    public static <T> JsonAdapter<Set<T>> set(JsonAdapter<T> element) {
        return new SetJsonAdapter<>(new ListJsonAdapter<>(element));
    }

    /**
     * Adapts an object with names that nobody knows beforehand.
     *
     * @param value adapts its values
     * @param <T> their type
     * @return the adapter
     */
    public static <T> JsonAdapter<Map<String, T>> map(JsonAdapter<T> value) {
        return new MapJsonAdapter<>(value);
    }

    static <T> T notNull(@Nullable T value, JsonReader reader) {
        if (value == null) {
            throw new JsonDataException("Unexpected null at path " + reader.getPath());
        }
        return value;
    }
}
