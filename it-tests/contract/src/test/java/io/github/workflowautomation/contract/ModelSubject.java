package io.github.workflowautomation.contract;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A model of the raw client, read by its adapter alone. */
final class ModelSubject implements HostileSubject {
    private static final Moshi MOSHI = ApiMoshi.create();

    private final Class<?> type;
    private final JsonAdapter<Object> adapter;
    private final Tree sample;
    private final Touched touched = new Touched(refusal -> {
        throw new AssertionError("A model refuses what its adapter has taken.", refusal);
    });

    ModelSubject(Class<?> type, JsonValue sample) {
        this.type = type;
        this.adapter = MOSHI.<Object>adapter(type);
        this.sample = Tree.of(sample);
    }

    @Override
    public String name() {
        return "model " + type.getSimpleName();
    }

    @Override
    public Tree sample() {
        return sample;
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public String read(HostileAnswer answer) {
        @Nullable Object value;
        try {
            value = adapter.fromJson(new Buffer().write(answer.body()));
        } catch (JsonDataException documented) {
            return refused(documented);
        } catch (IOException documented) {
            return documented.getClass().getSimpleName();
        }
        touched.touch(value);
        requireWritable(value, answer);
        return "value";
    }

    private static String refused(JsonDataException documented) {
        if (!String.valueOf(documented.getMessage()).contains("$")) {
            throw new AssertionError("It names no place in the JSON.", documented);
        }
        return "JsonDataException";
    }

    /** What is written is read as the same, and has all that came. */
    private void requireWritable(@Nullable Object value, HostileAnswer answer) {
        String written = adapter.toJson(value);
        try {
            if (!adapter.toJson(adapter.fromJson(written)).equals(written)) {
                throw new AssertionError("What is written is read as something else: " + written);
            }
        } catch (IOException unreadable) {
            throw new AssertionError("What is written cannot be read: " + written, unreadable);
        }
        new SameJson(written).requireAllOf(answer.text());
    }
}
