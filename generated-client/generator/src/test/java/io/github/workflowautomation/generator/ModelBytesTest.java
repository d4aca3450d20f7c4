package io.github.workflowautomation.generator;

import static io.github.workflowautomation.generator.GeneratedModels.call;
import static io.github.workflowautomation.generator.GeneratedModels.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models send and take, byte by byte. */
class ModelBytesTest {
    private static final String ID = "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11";
    private static final String REQUIRED = "\"id\":\"" + ID + "\",\"takenAt\":\"2026-01-02T03:04:05Z\",\"amount\":1.50";

    private static GeneratedModels models;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        Path document = Path.of("src/test/resources/models/scalars-3.0.yaml").toAbsolutePath();
        models = GeneratedModels.ofClient(GeneratedClient.from(document, folder));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05Z,                 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05.100Z,             2026-01-02T03:04:05.1Z",
        "2026-01-02T03:04:05.123456789+05:30,  2026-01-02T03:04:05.123456789+05:30",
        "2026-01-02T03:04:05.1234567891234Z,   2026-01-02T03:04:05.123456789Z",
        "2026-01-02T03:04:05-0800,             2026-01-02T03:04:05-08:00",
        "2026-01-02T03:04:05+01,               2026-01-02T03:04:05+01:00",
        "2016-12-31T23:59:60Z,                 2016-12-31T23:59:59Z",
        "2026-01-02t03:04:05z,                 2026-01-02T03:04:05Z",
        "2026-01-02 03:04:05,                  2026-01-02T03:04:05Z",
        "2026-01-02T03:04Z,                    2026-01-02T03:04:00Z",
        "0001-01-01T00:00:00-00:00,            0001-01-01T00:00:00Z"
    })
    void a_date_time_of_any_offset_and_precision_goes_back_as_it_came(String text, String meant) {
        String json = "{\"id\":\"" + ID + "\",\"takenAt\":\"" + text + "\",\"amount\":1}";
        Object read = models.read("Measurement", json);
        assertThat(call(read, "takenAt")).isEqualTo(OffsetDateTime.parse(meant));
        assertThat(models.write("Measurement", read)).isEqualTo(json);
    }

    @Test
    void values_that_are_set_are_written_as_the_format_says() {
        Object builder = models.builder("Measurement");
        get(builder, "id", UUID.fromString(ID));
        get(builder, "takenAt", OffsetDateTime.parse("2026-01-02T03:04:00+05:30"));
        get(builder, "day", LocalDate.of(2026, 1, 2));
        get(builder, "checksum", (Object) new byte[] {1, 2, 3});
        get(builder, "amount", new BigDecimal("12345678901234567890.10"));
        get(builder, "price", new BigDecimal("1E+3"));
        get(builder, "count", Integer.MIN_VALUE);
        get(builder, "total", 9_007_199_254_740_993L);
        get(builder, "huge", new BigInteger("99999999999999999999"));
        assertThat(models.write("Measurement", get(builder, "build")))
                .isEqualTo("{\"id\":\"" + ID + "\",\"takenAt\":\"2026-01-02T03:04:00+05:30\",\"day\":\"2026-01-02\","
                        + "\"checksum\":\"AQID\",\"amount\":12345678901234567890.10,\"price\":\"1000\","
                        + "\"count\":-2147483648,\"total\":9007199254740993,\"huge\":99999999999999999999}");
    }

    @Test
    void values_that_are_read_have_the_types_of_their_formats() {
        Object read = models.read(
                "Measurement",
                "{" + REQUIRED + ",\"day\":\"2026-01-02\",\"checksum\":\"AQID\",\"price\":\"1.50\",\"ratio\":0.1,"
                        + "\"rate\":1e-3,\"count\":7,\"huge\":99999999999999999999,\"active\":true,"
                        + "\"anything\":null,\"free\":{\"a\":1.0}}");
        assertThat(call(read, "id")).isEqualTo(UUID.fromString(ID));
        assertThat(call(read, "day")).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat((byte[]) get(read, "checksum")).containsExactly(1, 2, 3);
        assertThat(call(read, "amount")).isEqualTo(new BigDecimal("1.50"));
        assertThat(call(read, "price")).isEqualTo(new BigDecimal("1.50"));
        assertThat(call(read, "ratio")).isEqualTo(0.1);
        assertThat(call(read, "rate")).isEqualTo(0.001);
        assertThat(call(read, "count")).isEqualTo(7);
        assertThat(call(read, "huge")).isEqualTo(new BigInteger("99999999999999999999"));
        assertThat(call(read, "active")).isEqualTo(true);
        assertThat(call(read, "anything")).hasToString("null");
        assertThat(call(read, "free")).hasToString("{\"a\":1.0}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "takenAt | 'soon'                      | Expected a date-time at path $.takenAt",
                "day     | '2026-02-30'                | Expected a date at path $.day",
                "id      | '1-1-1-1-1'                 | Expected a UUID at path $.id",
                "checksum| 'not base64!'               | Expected Base64 at path $.checksum",
                "price   | 'cheap'                     | Expected a decimal number at path $.price",
                "count   | 2147483648                  | Expected an int but was 2147483648 at path $.count",
                "total   | 9223372036854775808         | Expected a long but was 9223372036854775808 at path $.total",
                "giant   | 1e999999999                 | Expected a whole number at path $.giant",
                "giant   | 1e-999999999                | Expected a whole number at path $.giant",
                "giant   | 0.5                         | Expected a whole number at path $.giant",
                "active  | 'yes'                       | Expected a boolean but was STRING at path $.active",
                "free    | []                          | Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $.free"
            })
    void what_does_not_fit_is_an_error_with_its_place(String member, String value, String message) {
        String json = "{" + REQUIRED + ",\"" + member + "\":" + value.replace('\'', '"') + "}";
        assertThatThrownBy(() -> models.read("Measurement", json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining(message);
    }

    @Test
    void collections_keep_order_gaps_and_text() {
        String json = "{\"names\":[\"b\",\"a\"],\"unique\":[\"z\",\"y\"],\"moments\":[\"2026-01-02T03:04:05.10Z\"],"
                + "\"keys\":[\"A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11\"],\"grid\":[[1],[]],\"days\":[[\"2026-01-02\"]],"
                + "\"blobs\":{\"b\":\"AQ\",\"a\":\"Ag==\"},\"gaps\":[null,\"x\"],\"nested\":{\"a\":{\"b\":1.10}},"
                + "\"maybe\":{\"n\":null,\"m\":1},\"rows\":[{\"n\":1,\"at\":null}],\"free\":[1.0,null]}";
        Object read = models.read("Collections", json);
        assertThat(models.write("Collections", read)).isEqualTo(json);
        assertThat(call(read, "moments")).isEqualTo(List.of(OffsetDateTime.parse("2026-01-02T03:04:05.1Z")));
        assertThat(call(read, "days")).isEqualTo(List.of(List.of(LocalDate.of(2026, 1, 2))));
        assertThat(call(read, "gaps")).isEqualTo(Arrays.asList(null, "x"));
        assertThat(call(get(read, "toBuilder"), "build")).isEqualTo(read);
    }

    @Test
    void a_null_that_no_element_may_be_names_its_place() {
        assertThatThrownBy(() -> models.read("Collections", "{\"names\":[\"a\",null]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$.names[1]");
    }

    @Test
    void nobody_changes_a_model_from_outside() {
        List<String> names = new ArrayList<>(List.of("a"));
        List<List<Integer>> grid = new ArrayList<>(List.of(new ArrayList<>(List.of(1))));
        Object built = get(get(get(models.builder("Collections"), "names", names), "grid", grid), "build");
        names.add("b");
        grid.get(0).add(2);
        assertThat(models.write("Collections", built)).isEqualTo("{\"names\":[\"a\"],\"grid\":[[1]]}");
        assertThat((List<?>) get(built, "names")).isUnmodifiable();
        Object read = models.read("Measurement", "{" + REQUIRED + ",\"checksum\":\"AQID\"}");
        ((byte[]) get(read, "checksum"))[0] = 9;
        assertThat((byte[]) get(read, "checksum")).containsExactly(1, 2, 3);
    }

    @Test
    void required_members_are_checked_when_they_are_read_and_when_they_are_built() {
        assertThatThrownBy(() -> models.read("Account", "{\"name\":null,\"note\":null}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("The required member \"name\" of Account is missing or null at path $");
        assertThatThrownBy(() -> models.read("Account", "{\"name\":\"a\"}"))
                .hasMessage("The required member \"note\" of Account is missing or null at path $");
        assertThatThrownBy(() -> get(get(models.builder("Account"), "name", "a"), "build"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The required member \"pin\" is not set.");
        assertThatThrownBy(() -> get(get(get(models.builder("Account"), "name", "a"), "pin", "1"), "build"))
                .hasMessage("The required member \"note\" is not set.");
    }

    @Test
    void null_absent_and_a_value_are_three_things() {
        Object builder = get(get(account(), "note", (Object) null), "hint", (Object) null);
        assertThat(models.write("Account", get(builder, "build")))
                .isEqualTo("{\"name\":\"a\",\"pin\":\"1\",\"note\":null,\"hint\":null}");
        get(builder, "withoutHint");
        assertThat(call(get(builder, "build"), "hasHint")).isEqualTo(false);
        assertThat(models.write("Account", get(builder, "build")))
                .isEqualTo("{\"name\":\"a\",\"pin\":\"1\",\"note\":null}");
        get(builder, "hint", "x");
        assertThat(models.write("Account", get(builder, "build")))
                .isEqualTo("{\"name\":\"a\",\"pin\":\"1\",\"hint\":\"x\",\"note\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"note\":null}",
                "{\"name\":\"a\",\"note\":\"n\",\"hint\":null}",
                "{\"name\":\"a\",\"note\":\"n\",\"since\":null}",
                "{\"id\":1,\"name\":\"a\",\"note\":\"n\",\"z\":1,\"a\":{\"y\":[2.50,null]},\"m\":null}"
            })
    void what_the_document_does_not_foresee_goes_back_after_the_rest(String json) {
        assertThat(models.echo("Account", json)).isEqualTo(json);
        assertThat(models.write(
                        "Account", get(get(get(models.read("Account", json), "toBuilder"), "pin", "1"), "build")))
                .contains(json.substring(json.indexOf("\"note\"") + 6, json.length() - 1));
    }

    @Test
    void of_members_with_the_same_name_the_last_one_counts() {
        assertThat(models.echo("Account", "{\"name\":\"a\",\"note\":\"n\",\"note\":null}"))
                .isEqualTo("{\"name\":\"a\",\"note\":null}");
        assertThat(models.echo("Account", "{\"name\":\"a\",\"note\":null,\"note\":\"n\"}"))
                .isEqualTo("{\"name\":\"a\",\"note\":\"n\"}");
        assertThat(models.echo("Account", "{\"name\":\"a\",\"note\":\"n\",\"x\":1,\"x\":2}"))
                .isEqualTo("{\"name\":\"a\",\"note\":\"n\",\"x\":2}");
    }

    @Test
    void a_declared_member_has_its_own_setter_only() {
        Object read = models.read("Account", "{\"name\":\"a\",\"note\":\"n\",\"x\":1}");
        Object json = ((Map<?, ?>) get(read, "additionalFields")).get("x");
        assertThatThrownBy(() -> call(account(), "additionalField", "name", json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The member \"name\" is declared; use its own setter.");
    }

    @Test
    void a_model_does_not_print_its_secrets() {
        String json =
                "{\"name\":\"a\",\"pin\":\"hidden-1\",\"token\":\"hidden-2\",\"scopes\":[\"hidden-3\"],\"note\":null,\"apiKey\":\"hidden-4\"}";
        Object read = models.read("Account", json);
        assertThat(read)
                .hasToString(
                        "Account{name=a, pin=***, token=***, scopes=***, note=null, additionalFields={\"apiKey\":\"***\"}}");
        assertThat(models.write("Account", read)).isEqualTo(json);
    }

    @Test
    void defaults_and_deprecation_are_written_down() throws NoSuchMethodException {
        String source = models.client().source("model.Account");
        assertThat(source)
                .contains(
                        "When it is absent, the server takes <code>nobody</code>.",
                        "@Schema(name = \"name\", defaultValue = \"nobody\")")
                .contains("the server takes the empty string.", "defaultValue = \"2020-01-31\"")
                .contains("Set by the server.", "Sent only, never received.");
        assertThat(models.type("Account").getMethod("old").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(models.client().source("model.Retired")).contains("Deprecated by the document.");
    }

    @Test
    void a_shared_collection_is_a_collection_wherever_it_is_used() throws NoSuchMethodException {
        assertThat(models.type("Account").getMethod("all").getReturnType()).isEqualTo(List.class);
        assertThat(models.type("Account").getMethod("index").getReturnType()).isEqualTo(Map.class);
    }

    private static Object account() {
        return get(get(models.builder("Account"), "name", "a"), "pin", "1");
    }
}
