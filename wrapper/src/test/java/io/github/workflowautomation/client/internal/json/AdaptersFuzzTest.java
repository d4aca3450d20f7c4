package io.github.workflowautomation.client.internal.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/** Any bytes are read by the adapter of every answer, and written again without loss, or refused as documented. */
class AdaptersFuzzTest {
    private static final Moshi MOSHI = ApiMoshi.create();
    private static final List<JsonAdapter<Object>> ADAPTERS = Sections.all().stream()
            .flatMap(section -> Arrays.stream(section.getMethods()))
            .map(method -> answer(method.getGenericReturnType()))
            .distinct()
            .filter(type -> type != ResponseBody.class && type != Void.class)
            .map(MOSHI::<Object>adapter)
            .toList();

    @Tag("brief")
    @FuzzTest(maxDuration = "20s")
    void briefly(byte[] json) throws IOException {
        readByAll(json);
    }

    @Tag("nightly")
    @FuzzTest(maxDuration = "10m")
    void overnight(byte[] json) throws IOException {
        readByAll(json);
    }

    private static void readByAll(byte[] json) throws IOException {
        for (JsonAdapter<Object> adapter : ADAPTERS) {
            @Nullable Object value = read(adapter, json);
            if (value != null) {
                String written = adapter.toJson(value);
                require(adapter.toJson(adapter.fromJson(written)).equals(written), "is written as something else");
                require(!JsonValue.parse(written).toJson().isEmpty(), "is written as nothing");
                String unused = value.toString();
            }
        }
    }

    private static @Nullable Object read(JsonAdapter<Object> adapter, byte[] json) {
        try {
            return adapter.fromJson(new Buffer().write(json));
        } catch (JsonDataException documented) {
            require(String.valueOf(documented.getMessage()).contains("$"), "is refused without a place");
            return null;
        } catch (IOException documented) {
            return null;
        }
    }

    /** In place of AssertJ's, which would be most of the time. */
    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new AssertionError("An answer " + problem + ".");
        }
    }

    private static Type answer(Type call) {
        return ((ParameterizedType) call).getActualTypeArguments()[0];
    }
}
