package io.github.workflowautomation.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

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
                assertThat(adapter.toJson(adapter.fromJson(written))).isEqualTo(written);
                assertThat(JsonValue.parse(written).toJson()).isNotEmpty();
                assertThat(value.toString()).isNotNull();
            }
        }
    }

    private static @Nullable Object read(JsonAdapter<Object> adapter, byte[] json) {
        try {
            return adapter.fromJson(new Buffer().write(json));
        } catch (JsonDataException documented) {
            assertThat(documented).hasMessageContaining("$");
            return null;
        } catch (IOException documented) {
            return null;
        }
    }

    private static Type answer(Type call) {
        return ((ParameterizedType) call).getActualTypeArguments()[0];
    }
}
