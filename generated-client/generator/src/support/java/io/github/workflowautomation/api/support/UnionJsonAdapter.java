package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that is one of several. A discriminator decides if it is there; otherwise the kind of JSON does, and
 * among objects the one whose required members are all there and that knows most of the others. What is none of them is
 * kept as it came.
 *
 * @param <T> the interface of all variants
 */
public abstract class UnionJsonAdapter<T> extends JsonAdapter<T> {
    private final @Nullable String discriminator;
    private final List<Variant<? extends T>> variants = new ArrayList<>();
    private final Map<String, Variant<? extends T>> byDiscriminator = new HashMap<>();
    private @Nullable Variant<? extends T> fallback;

    /**
     * Starts without variants.
     *
     * @param discriminator the member that tells the variant; null when there is none
     */
    protected UnionJsonAdapter(@Nullable String discriminator) {
        this.discriminator = discriminator;
    }

    /**
     * Adds an object.
     *
     * @param type its class
     * @param adapter reads and writes it
     * @param required the members that must be there
     * @param declared all members
     * @param values the discriminator's values for it
     * @param <V> its class
     */
    protected final <V extends T> void object(
            Class<V> type, JsonAdapter<V> adapter, List<String> required, List<String> declared, String... values) {
        Variant<V> variant =
                new Variant<>(type, adapter, JsonReader.Token.BEGIN_OBJECT, required, Set.copyOf(declared));
        variants.add(variant);
        for (String value : values) {
            byDiscriminator.put(value, variant);
        }
    }

    /**
     * Adds what has another kind of JSON, or an object with free names.
     *
     * @param type its class
     * @param adapter reads and writes it
     * @param token what it starts with
     * @param <V> its class
     */
    protected final <V extends T> void held(Class<V> type, JsonAdapter<V> adapter, JsonReader.Token token) {
        variants.add(new Variant<>(type, adapter, token, List.of(), Set.of()));
    }

    /**
     * Adds what keeps the rest.
     *
     * @param type its class
     * @param adapter reads and writes it
     * @param <V> its class
     */
    protected final <V extends T> void otherwise(Class<V> type, JsonAdapter<V> adapter) {
        Variant<V> variant = new Variant<>(type, adapter, JsonReader.Token.BEGIN_OBJECT, List.of(), Set.of());
        variants.add(variant);
        fallback = variant;
    }

    @Override
    public final T fromJson(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token == JsonReader.Token.BEGIN_OBJECT && discriminator != null) {
            String value = discriminatorValue(reader.peekJson(), discriminator);
            if (value != null) {
                return byDiscriminator.getOrDefault(value, fallback()).adapter.fromJson(reader);
            }
        }
        @Nullable
        Variant<? extends T> best =
                token == JsonReader.Token.BEGIN_OBJECT ? bestObject(names(reader.peekJson())) : first(token);
        return best == null ? fallback().adapter.fromJson(reader) : tried(best, reader);
    }

    /** An answer that looks like a variant, and is none on closer look, is kept as it came. */
    private T tried(Variant<? extends T> variant, JsonReader reader) throws IOException {
        T value;
        try {
            value = variant.adapter.fromJson(reader.peekJson());
        } catch (JsonDataException e) {
            return fallback().adapter.fromJson(reader);
        }
        reader.skipValue();
        return value;
    }

    private Variant<? extends T> fallback() {
        if (fallback == null) {
            throw new IllegalStateException("Nothing keeps what is none of the variants.");
        }
        return fallback;
    }

    private @Nullable Variant<? extends T> first(JsonReader.Token token) {
        for (Variant<? extends T> variant : variants) {
            if (variant.token == token && variant != fallback) {
                return variant;
            }
        }
        return null;
    }

    private @Nullable Variant<? extends T> bestObject(Set<String> names) {
        @Nullable Variant<? extends T> best = null;
        int most = names.isEmpty() ? -1 : 0;
        for (Variant<? extends T> variant : variants) {
            int score = variant.score(names);
            if (variant != fallback && score > most) {
                best = variant;
                most = score;
            }
        }
        return best == null ? freeNames() : best;
    }

    /** The variant that takes any object, if there is one. */
    private @Nullable Variant<? extends T> freeNames() {
        for (Variant<? extends T> variant : variants) {
            if (variant.token == JsonReader.Token.BEGIN_OBJECT && variant.declared.isEmpty() && variant != fallback) {
                return variant;
            }
        }
        return null;
    }

    private static Set<String> names(JsonReader object) throws IOException {
        Set<String> names = new HashSet<>();
        object.beginObject();
        while (object.hasNext()) {
            names.add(object.nextName());
            object.skipValue();
        }
        return names;
    }

    private static @Nullable String discriminatorValue(JsonReader object, String name) throws IOException {
        JsonReader.Options wanted = JsonReader.Options.of(name);
        object.beginObject();
        while (object.hasNext()) {
            if (object.selectName(wanted) < 0) {
                object.skipName();
                object.skipValue();
            } else {
                JsonValue value = JsonCodec.read(object);
                return value.isNull() ? null : value.asString().orElseGet(value::toJson);
            }
        }
        return null;
    }

    @Override
    public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            Scalars.writeNull(writer);
            return;
        }
        for (Variant<? extends T> variant : variants) {
            if (variant.type.isInstance(value)) {
                variant.write(writer, value);
                return;
            }
        }
        throw new IllegalArgumentException("No variant is a " + value.getClass().getName() + ".");
    }

    private static final class Variant<V> {
        private final Class<V> type;
        private final JsonAdapter<V> adapter;
        private final JsonReader.Token token;
        private final List<String> required;
        private final Set<String> declared;

        Variant(
                Class<V> type,
                JsonAdapter<V> adapter,
                JsonReader.Token token,
                List<String> required,
                Set<String> declared) {
            this.type = type;
            this.adapter = adapter;
            this.token = token;
            this.required = required;
            this.declared = declared;
        }

        /** How many of the names it knows; below zero when it is not that. */
        int score(Set<String> names) {
            if (declared.isEmpty() || !names.containsAll(required)) {
                return -1;
            }
            int known = 0;
            for (String name : names) {
                known += declared.contains(name) ? 1 : 0;
            }
            return known;
        }

        void write(JsonWriter writer, Object value) throws IOException {
            adapter.toJson(writer, type.cast(value));
        }
    }
}
