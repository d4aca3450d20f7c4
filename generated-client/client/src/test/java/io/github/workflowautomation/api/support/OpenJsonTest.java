package io.github.workflowautomation.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{}]",
                "[{},{},{\"a\":1},{}]",
                "[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4},{\"a\":5},{\"b\":6,\"a\":7},{\"a\":8,\"b\":9,\"c\":10}]",
                "[{\"a\":{\"b\":1,\"c\":{}}},{\"a\":{\"b\":2,\"c\":{\"d\":3}}},{\"a\":4},{\"a\":{\"c\":5}}]",
                "[{\"a\":[{\"b\":1},{\"b\":2}]},{\"a\":[{\"b\":3},{\"b\":4}]}]",
                "[1,{\"a\":1},null,{\"a\":true},[{\"a\":\"x\"}],{\"a\":null}]",
                "[{\"\\u00e9 \\\"x\\\"\":1},{\"\\u00e9 \\\"x\\\"\":2}]"
            })
    void writesAgainWhatItRead(String json) {
        assertThat(JsonValue.parse(json)).isEqualTo(plainly(json));
        assertThat(JsonValue.parse(json).toJson()).isEqualTo(plainly(json).toJson());
    }

    @Test
    void readsManyObjectsThatDifferHereAndThere() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            List<String> rows = IntStream.range(0, 30)
                    .mapToObj(row -> IntStream.range(0, random.nextInt(4) == 0 ? 40 : 5)
                            .filter(member -> random.nextInt(8) > 0)
                            .mapToObj(member -> "\"m" + member + "\":" + row)
                            .collect(Collectors.joining(",", "{", "}")))
                    .toList();
            String json = "[" + String.join(",", rows) + "]";

            assertThat(JsonValue.parse(json).toJson()).isEqualTo(json);
            assertThat(JsonValue.parse(json)).isEqualTo(plainly(json));
        }
    }

    @Test
    void takesTheLastOfMembersWithTheSameNameAlsoInAnArray() {
        String row = "{\"a\":1,\"b\":2,\"a\":3}";
        String json = "[" + String.join(",", Collections.nCopies(12, row)) + "]";

        assertThat(JsonValue.parse(json).elements())
                .hasSize(12)
                .allSatisfy(element -> assertThat(element.toJson()).isEqualTo("{\"a\":3,\"b\":2}"));
    }

    @Test
    void tellsNamesApartThatAreHalfACharacter() {
        String row = "{\"\\ud800\":1,\"\\ud801\":2}";
        String rows = "[" + String.join(",", Collections.nCopies(12, row)) + "]";
        assertThat(JsonValue.parse(rows)).isEqualTo(plainly(rows));
        assertThat(JsonValue.parse(rows).elements())
                .allSatisfy(element -> assertThat(names(element)).containsExactly("\ud800", "\ud801"));

        String other = "[" + "{\"a\\ud800\":1},".repeat(9) + "{\"a?\":2}]";
        assertThat(names(JsonValue.parse(other).elements().get(9))).containsExactly("a?");
    }

    @Test
    void saysWhereInAnArrayTheJsonEnds() {
        String rows = String.join(",", Collections.nCopies(12, "{\"a\":{\"b\":1}}"));

        assertThatThrownBy(() -> JsonCodec.parse("[" + rows + ",{\"a\":{\"b\":x}}]"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("$[12].a.b");
        assertThatThrownBy(() -> JsonCodec.parse("[" + rows + "] 1")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JsonCodec.parse("[" + "[".repeat(300))).isInstanceOf(JsonDataException.class);
    }

    @Test
    void showsMembersThatAreMapLikeAnyOther() {
        Map<String, JsonValue> members = secondOf("{\"a\":1,\"b\":\"x\",\"c\":null}");
        Map<String, JsonValue> same = new LinkedHashMap<>();
        same.put("a", JsonValue.of(1));
        same.put("b", JsonValue.of("x"));
        same.put("c", JsonNull.INSTANCE);

        assertThat(members).isInstanceOf(JsonMembers.class).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(same).isEqualTo(members);
        assertThat(members.toString()).isEqualTo(same.toString());
        assertThat(members.keySet()).containsExactly("a", "b", "c");
        assertThat(members.values()).containsExactly(JsonValue.of(1), JsonValue.of("x"), JsonNull.INSTANCE);
        assertThat(members.entrySet()).hasSize(3);
        assertThat(members.get("b")).isEqualTo(JsonValue.of("x"));
        assertThat(members.get("d")).isNull();
        assertThat(members.get(null)).isNull();
        assertThat(members.containsKey("c")).isTrue();
        assertThat(members.containsKey("d")).isFalse();
    }

    @Test
    void letsNobodyChangeMembers() {
        Map<String, JsonValue> members = secondOf("{\"a\":1}");
        Iterator<Map.Entry<String, JsonValue>> entries = members.entrySet().iterator();
        Map.Entry<String, JsonValue> entry = entries.next();

        assertThatThrownBy(() -> members.put("a", JsonNull.INSTANCE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(members::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(entries::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.keySet().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entry.setValue(JsonNull.INSTANCE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
        assertThat(members).hasSize(1).containsEntry("a", JsonValue.of(1));
    }

    @Test
    void sharesTheNamesOfObjectsThatAreAlike() {
        String row = "{\"sid\":\"r-7\",\"name\":\"Trip\"}";
        List<JsonValue> rows = JsonValue.parse("[" + String.join(",", Collections.nCopies(12, row)) + "]")
                .elements();

        assertThat(names(rows.get(11)).get(0)).isSameAs(names(rows.get(9)).get(0));
        assertThat(names(rows.get(11)).get(1)).isSameAs(names(rows.get(9)).get(1));
    }

    /** In bytes, which are the same on every machine, unlike seconds. */
    @Test
    void takesLessMemoryThanMoshiForAnArrayOfObjects() throws IOException {
        String row =
                "{\"name\":\"amount\",\"value\":1250.5,\"required\":true,\"label\":\"What it came to\",\"order\":7}";
        String json = "[" + String.join(",", Collections.nCopies(500, row)) + "]";
        JsonAdapter<Object> maps = new Moshi.Builder().build().adapter(Object.class);

        assertThat(bytes(Adapters.JSON, json)).isLessThan(bytes(maps, json) * 7 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "10",
                "-12",
                "0.5",
                "1.00",
                "1e5",
                "1E5",
                "1e+5",
                "1.5e-10",
                "0e0",
                "123456789012345678901"
            })
    void takesNumbersAsJsonWritesThem(String number) {
        assertThat(JsonNumber.of(number).text()).isEqualTo(number);
        assertThat(JsonValue.parse(number).toJson()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                ".5",
                "1.",
                "1.e5",
                "1e",
                "1e+",
                "1e5.0",
                "e5",
                "1 ",
                " 1",
                "1\n",
                "0x1",
                "NaN",
                "Infinity",
                "--1",
                "1-",
                "1.5.5",
                "\u0661",
                "1e\u0661",
                "1f"
            })
    void refusesNumbersThatJsonDoesNotWrite(String number) {
        assertThatThrownBy(() -> JsonNumber.of(number)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(JsonValue object) {
        return List.copyOf(((JsonObject) object).members().keySet());
    }

    private static Map<String, JsonValue> secondOf(String row) {
        return ((JsonObject)
                        JsonValue.parse("[" + row + "," + row + "]").elements().get(1))
                .members();
    }

    /** By Moshi's own maps, with numbers as they are. */
    private static JsonValue plainly(String json) {
        try {
            return plain(JsonReader.of(new Buffer().writeUtf8(json)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonValue plain(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                JsonObject.Builder object = JsonObject.builder();
                reader.beginObject();
                while (reader.hasNext()) {
                    object.put(reader.nextName(), plain(reader));
                }
                reader.endObject();
                return object.build();
            }
            case BEGIN_ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    elements.add(plain(reader));
                }
                reader.endArray();
                return new JsonArray(elements);
            }
            default -> {
                return JsonCodec.read(reader);
            }
        }
    }

    private static long bytes(JsonAdapter<?> adapter, String json) throws IOException {
        assertThat(adapter.fromJson(json)).isNotNull(); // and its classes are loaded
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(adapter.fromJson(json)).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
