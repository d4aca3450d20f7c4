package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small steps of the generated adapters. */
public final class Scalars {
    private Scalars() {}

    /**
     * Reads a string or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable String stringOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : reader.nextString();
    }

    /**
     * Reads a boolean or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable Boolean booleanOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : Boolean.valueOf(reader.nextBoolean());
    }

    /**
     * Reads a number that fits an int, or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable Integer intOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : Integer.valueOf(reader.nextInt());
    }

    /**
     * Reads a number that fits a long, or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable Long longOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : Long.valueOf(reader.nextLong());
    }

    /**
     * Reads a floating-point number or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable Double doubleOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : Double.valueOf(reader.nextDouble());
    }

    /**
     * Reads a number with all its digits.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static BigDecimal decimal(JsonReader reader) throws IOException {
        String text = reader.nextString();
        try {
            return Texts.decimal(text);
        } catch (NumberFormatException e) {
            throw new JsonDataException("Expected a number at path " + reader.getPath());
        }
    }

    /**
     * Reads a number with all its digits, or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable BigDecimal decimalOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : decimal(reader);
    }

    /**
     * Reads a whole number of any size.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static BigInteger integer(JsonReader reader) throws IOException {
        BigDecimal decimal = decimal(reader);
        try {
            if (Math.abs((long) decimal.scale()) > Texts.MOST_DIGITS) { // 1e999999999 is short, its digits are not
                throw new ArithmeticException();
            }
            return decimal.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new JsonDataException("Expected a whole number at path " + reader.getPath());
        }
    }

    /**
     * Reads a whole number of any size, or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable BigInteger integerOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : integer(reader);
    }

    /**
     * Reads any JSON but null; a model notes apart that null was there.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable JsonValue jsonOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : JsonCodec.read(reader);
    }

    /**
     * Reads an object or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable JsonObject objectOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : JsonCodec.readObject(reader);
    }

    /**
     * Reads a secret or null.
     *
     * @param reader stands before the value
     * @return the value
     * @throws IOException if reading fails
     */
    public static @Nullable Secret secretOrNull(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : Secret.of(reader.nextString());
    }

    /**
     * Reads a point in time or null, and checks that it is one.
     *
     * @param reader stands before the value
     * @return the text as it came
     * @throws IOException if reading fails
     */
    public static @Nullable String dateTimeText(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : TextForm.DATE_TIME.checked(reader.nextString(), reader);
    }

    /**
     * Reads a date or null, and checks that it is one.
     *
     * @param reader stands before the value
     * @return the text as it came
     * @throws IOException if reading fails
     */
    public static @Nullable String dateText(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : TextForm.DATE.checked(reader.nextString(), reader);
    }

    /**
     * Reads a UUID or null, and checks that it is one.
     *
     * @param reader stands before the value
     * @return the text as it came
     * @throws IOException if reading fails
     */
    public static @Nullable String uuidText(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : TextForm.UUID.checked(reader.nextString(), reader);
    }

    /**
     * Reads a decimal number in a string or null, and checks that it is one.
     *
     * @param reader stands before the value
     * @return the text as it came
     * @throws IOException if reading fails
     */
    public static @Nullable String decimalText(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : TextForm.DECIMAL.checked(reader.nextString(), reader);
    }

    /**
     * Reads a Base64 text or null, and checks that it is one.
     *
     * @param reader stands before the value
     * @return the text as it came
     * @throws IOException if reading fails
     */
    public static @Nullable String bytesText(JsonReader reader) throws IOException {
        return skippedNull(reader) ? null : TextForm.BYTES.checked(reader.nextString(), reader);
    }

    /**
     * Notes whether a declared member is null.
     *
     * @param reader stands before the value
     * @param names the declared members
     * @param member the place of this one
     * @param nulls where it is noted
     * @throws IOException if reading fails
     */
    public static void noteNull(JsonReader reader, JsonReader.Options names, int member, NullMembers nulls)
            throws IOException {
        boolean isNull = reader.peek() == JsonReader.Token.NULL;
        if (isNull || !nulls.isEmpty()) {
            nulls.set(names.strings().get(member), isNull);
        }
    }

    /**
     * Reads a member that the model does not declare.
     *
     * @param reader stands before the member's name
     * @param unknown the members so far
     * @throws IOException if reading fails
     */
    public static void unknown(JsonReader reader, Map<String, JsonValue> unknown) throws IOException {
        unknown.put(reader.nextName(), JsonCodec.read(reader));
    }

    /**
     * Writes a member if it is there.
     *
     * @param writer stands in an object
     * @param name its JSON name
     * @param value its value
     * @throws IOException if writing fails
     */
    public static void write(JsonWriter writer, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            writer.name(name);
            writeValue(writer, value);
        }
    }

    /**
     * Writes a member if it is there.
     *
     * @param writer stands in an object
     * @param name its JSON name
     * @param adapter writes its value
     * @param value its value
     * @param <T> the type of the value
     * @throws IOException if writing fails
     */
    public static <T> void write(JsonWriter writer, String name, JsonAdapter<T> adapter, @Nullable T value)
            throws IOException {
        if (value != null) {
            writer.name(name);
            adapter.toJson(writer, value);
        }
    }

    static void writeValue(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writeNull(writer);
        } else if (value instanceof String text) {
            writer.value(text);
        } else if (value instanceof JsonValue json) {
            JsonCodec.write(writer, json);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean bool) {
            writer.value(bool);
        } else if (value instanceof OpenEnum<?> constant) {
            writeValue(writer, constant.value());
        } else {
            writer.value(((Secret) value).reveal());
        }
    }

    /**
     * Writes the members that are there and null.
     *
     * @param writer stands in an object
     * @param nulls their JSON names
     * @throws IOException if writing fails
     */
    public static void writeNulls(JsonWriter writer, Set<String> nulls) throws IOException {
        for (String name : nulls) {
            writer.name(name);
            writeNull(writer);
        }
    }

    /**
     * Writes the members that the model does not declare.
     *
     * @param writer stands in an object
     * @param unknown the members
     * @throws IOException if writing fails
     */
    public static void writeUnknown(JsonWriter writer, Map<String, JsonValue> unknown) throws IOException {
        JsonCodec.writeMembers(writer, unknown);
    }

    /**
     * Writes null, also where the writer would leave it out.
     *
     * @param writer stands before a value
     * @throws IOException if writing fails
     */
    public static void writeNull(JsonWriter writer) throws IOException {
        JsonCodec.writeNull(writer);
    }

    /**
     * Checks that a required member came.
     *
     * @param reader stands after the object
     * @param model the model's name
     * @param name the member's JSON name
     * @param value what was read
     */
    public static void require(JsonReader reader, String model, String name, @Nullable Object value) {
        if (value == null) {
            throw new JsonDataException("The required member \"" + name + "\" of " + model
                    + " is missing or null at path " + reader.getPath());
        }
    }

    /**
     * Checks that a required member came, if only as null.
     *
     * @param reader stands after the object
     * @param model the model's name
     * @param name the member's JSON name
     * @param value what was read
     * @param nulls the members that came as null
     */
    public static void require(
            JsonReader reader, String model, String name, @Nullable Object value, NullMembers nulls) {
        if (!nulls.contains(name)) {
            require(reader, model, name, value);
        }
    }

    /** Consumes a null if one comes next. */
    static boolean skippedNull(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.NULL) {
            return false;
        }
        reader.<Object>nextNull();
        return true;
    }
}
