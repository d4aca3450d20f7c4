package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
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
            return new BigDecimal(text);
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
     * Reads a member that the model does not declare.
     *
     * @param reader stands before the member's name
     * @param unknown the members so far, or null when there was none
     * @return the members with this one
     * @throws IOException if reading fails
     */
    public static Map<String, JsonValue> unknown(JsonReader reader, @Nullable Map<String, JsonValue> unknown)
            throws IOException {
        Map<String, JsonValue> members = unknown == null ? new LinkedHashMap<>() : unknown;
        String name = reader.nextName();
        members.put(name, JsonCodec.read(reader));
        return members;
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
     * Says that a required member is missing.
     *
     * @param reader stands after the object
     * @param model the model's name
     * @param member the member's name
     * @return the exception to throw
     */
    public static JsonDataException missing(JsonReader reader, String model, String member) {
        return new JsonDataException(
                "The required member \"" + member + "\" of " + model + " is missing at path " + reader.getPath());
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
