package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Adapts what JSON has a token for. One class for all of them: each lambda would cost its share of the first call. */
final class ScalarJsonAdapter<T> extends JsonAdapter<T> {
    private final Kind kind;
    private final @Nullable TextForm form;

    private ScalarJsonAdapter(Kind kind, @Nullable TextForm form) {
        this.kind = kind;
        this.form = form;
    }

    static <T> JsonAdapter<T> of(Kind kind) {
        return new ScalarJsonAdapter<>(kind, null);
    }

    static JsonAdapter<String> text(TextForm form) {
        return new ScalarJsonAdapter<>(Kind.STRING, form);
    }

    @Override
    @SuppressWarnings("unchecked") // the constants of Adapters pair each kind with its type
    public T fromJson(JsonReader reader) throws IOException {
        return (T) read(reader);
    }

    private Object read(JsonReader reader) throws IOException {
        return switch (kind) {
            case STRING -> form == null ? reader.nextString() : form.checked(reader.nextString(), reader);
            case BOOLEAN -> reader.nextBoolean();
            case INTEGER -> reader.nextInt();
            case LONG -> reader.nextLong();
            case DOUBLE -> reader.nextDouble();
            case DECIMAL -> Scalars.decimal(reader);
            case BIG_INTEGER -> Scalars.integer(reader);
            case JSON -> JsonCodec.read(reader);
            case JSON_OBJECT -> JsonCodec.readObject(reader);
            case SECRET -> Secret.of(reader.nextString());
        };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        Scalars.writeValue(writer, value);
    }

    /** What to read. */
    enum Kind {
        STRING,
        BOOLEAN,
        INTEGER,
        LONG,
        DOUBLE,
        DECIMAL,
        BIG_INTEGER,
        JSON,
        JSON_OBJECT,
        SECRET
    }
}
