package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
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
    public static final JsonAdapter<String> STRING = new Of<>(JsonReader::nextString, JsonWriter::value);

    /** Booleans. */
    public static final JsonAdapter<Boolean> BOOLEAN = new Of<>(JsonReader::nextBoolean, (w, v) -> w.value(v));

    /** Whole numbers of 32 bits. */
    public static final JsonAdapter<Integer> INTEGER = new Of<>(JsonReader::nextInt, (w, v) -> w.value(v));

    /** Whole numbers of 64 bits. */
    public static final JsonAdapter<Long> LONG = new Of<>(JsonReader::nextLong, (w, v) -> w.value(v.longValue()));

    /** Floating-point numbers. */
    public static final JsonAdapter<Double> DOUBLE =
            new Of<>(JsonReader::nextDouble, (w, v) -> w.value(v.doubleValue()));

    /** Numbers with all their digits. */
    public static final JsonAdapter<BigDecimal> DECIMAL = new Of<>(Scalars::decimal, (w, v) -> w.value(v));

    /** Whole numbers of any size. */
    public static final JsonAdapter<BigInteger> BIG_INTEGER = new Of<>(Scalars::integer, (w, v) -> w.value(v));

    /** Any JSON; null is a value like any other. */
    public static final JsonAdapter<JsonValue> JSON = new Of<>(JsonCodec::read, JsonCodec::write);

    /** Any JSON object. */
    public static final JsonAdapter<JsonObject> JSON_OBJECT = new Of<>(JsonCodec::readObject, JsonCodec::write);

    /** Secrets, which are strings on the wire. */
    public static final JsonAdapter<Secret> SECRET = mapped(STRING, Secret::of, Secret::reveal);

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
        return new Of<>(
                reader -> {
                    try {
                        return read.apply(notNull(form.fromJson(reader), reader));
                    } catch (IllegalArgumentException | java.time.DateTimeException e) {
                        throw new JsonDataException("Unexpected value at path " + reader.getPath());
                    }
                },
                (writer, value) -> form.toJson(writer, write.apply(value)));
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

    private interface Reading<T> {
        T read(JsonReader reader) throws IOException;
    }

    private interface Writing<T> {
        void write(JsonWriter writer, T value) throws IOException;
    }

    private static final class Of<T> extends JsonAdapter<T> {
        private final Reading<T> reading;
        private final Writing<? super T> writing;

        Of(Reading<T> reading, Writing<? super T> writing) {
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public T fromJson(JsonReader reader) throws IOException {
            return reading.read(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
            if (value == null) {
                Scalars.writeNull(writer);
            } else {
                writing.write(writer, value);
            }
        }
    }
}
