package io.github.workflowautomation.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import io.github.workflowautomation.benchmarks.generated.model.DatedRow;
import io.github.workflowautomation.benchmarks.generated.model.PlainRow;
import io.github.workflowautomation.benchmarks.generated.support.ApiMoshi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import okio.Buffer;

/** Each library set up as its own documentation says, no further tuning. */
final class Codecs {
    private Codecs() {}

    static Codec named(String library, boolean dated) {
        return switch (library) {
            case "ours" -> moshi(ApiMoshi.create(), dated ? DatedRow.class : PlainRow.class);
            case "moshi-reflective" ->
                moshi(new Moshi.Builder().add(new MoshiDates()).build(), dated ? DatedPojo.class : PlainPojo.class);
            case "gson" -> gson(dated ? DatedPojo.class : PlainPojo.class);
            case "jackson" -> jackson(mapper().build(), dated ? DatedPojo.class : PlainPojo.class);
            case "jackson-blackbird" ->
                jackson(mapper().addModule(new BlackbirdModule()).build(), dated ? DatedPojo.class : PlainPojo.class);
            default -> throw new IllegalArgumentException("no such library: " + library);
        };
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static Codec moshi(Moshi moshi, Class<?> row) {
        JsonAdapter<Object> adapter = moshi.adapter(Types.newParameterizedType(java.util.List.class, row));
        return new Codec() {
            @Override
            public Object parse(byte[] json) throws IOException {
                return adapter.fromJson(new Buffer().write(json));
            }

            @Override
            public byte[] write(Object rows) throws IOException {
                Buffer buffer = new Buffer();
                adapter.toJson(buffer, rows);
                return buffer.readByteArray();
            }
        };
    }

    private static Codec gson(Class<?> row) {
        Gson gson = new GsonBuilder()
                .registerTypeAdapter(OffsetDateTime.class, new GsonDates())
                .create();
        Type list = Types.newParameterizedType(java.util.List.class, row);
        return new Codec() {
            @Override
            public Object parse(byte[] json) {
                return gson.fromJson(
                        new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8), list);
            }

            @Override
            public byte[] write(Object rows) {
                return gson.toJson(rows, list).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static Codec jackson(ObjectMapper mapper, Class<?> row) {
        var list = mapper.getTypeFactory().constructCollectionType(java.util.List.class, row);
        return new Codec() {
            @Override
            public Object parse(byte[] json) throws IOException {
                return mapper.readValue(json, list);
            }

            @Override
            public byte[] write(Object rows) throws IOException {
                return mapper.writerFor(list).writeValueAsBytes(rows);
            }
        };
    }

    /** Moshi has no adapter for dates of its own. */
    static final class MoshiDates {
        @FromJson
        OffsetDateTime fromJson(String text) {
            return OffsetDateTime.parse(text);
        }

        @ToJson
        String toJson(OffsetDateTime value) {
            return value.toString();
        }
    }

    /** Gson has no adapter for dates of its own either. */
    private static final class GsonDates extends TypeAdapter<OffsetDateTime> {
        @Override
        public OffsetDateTime read(JsonReader reader) throws IOException {
            return OffsetDateTime.parse(reader.nextString());
        }

        @Override
        public void write(JsonWriter writer, OffsetDateTime value) throws IOException {
            writer.value(value.toString());
        }
    }
}
