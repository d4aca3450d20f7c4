package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import okio.Buffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that no honest server gives: each is read, or refused with one of two exceptions. */
class HostileAnswerTest {
    private static final String NOISE = "{}[]\",:0e-.ntf\\u\u0000x";

    private static final List<String> ANSWERS = List.of(
            "Order|{\"created\":\"2026-01-02T03:04:05Z\",\"state\":\"open\",\"name\":\"n\",\"lines\":[{\"item\":\"\\u00e9\"}],\"limit\":12}",
            "Owner|{\"pets\":[{\"species\":\"Cat\",\"age\":null,\"indoor\":true},{\"species\":\"Dog\",\"breed\":\"x\"}],\"best\":{}}",
            "MaybeNamed|{\"who\":null,\"value\":[\"a\"],\"payment\":{\"method\":\"bank\",\"iban\":\"1\"}}",
            "Value|{\"name\":\"a\",\"label\":\"b\",\"more\":[1.50,{\"x\":false}]}");

    private static GeneratedModels models;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        Path document =
                Path.of("src/test/resources/models/composition-3.0.yaml").toAbsolutePath();
        models = GeneratedModels.ofClient(GeneratedClient.from(document, folder));
    }

    @Test
    void an_answer_that_ends_anywhere_is_refused() {
        for (String answer : ANSWERS) {
            String json = json(answer);
            for (int end = 0; end < json.length(); end++) {
                String cut = json.substring(0, end);
                assertThatThrownBy(() -> read(answer, cut.getBytes(StandardCharsets.UTF_8)))
                        .as(cut)
                        .isInstanceOfAny(IOException.class, JsonDataException.class);
            }
        }
    }

    @Test
    void bytes_that_changed_on_the_way_are_read_or_refused() throws IOException {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 8_000; i++) {
            String answer = ANSWERS.get(i % ANSWERS.size());
            byte[] bytes = json(answer).getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
            }
            refused += isRefused(answer, bytes) ? 1 : 0;
        }
        assertThat(refused).isBetween(4_000, 7_999);
    }

    private static boolean isRefused(String answer, byte[] bytes) throws IOException {
        try {
            read(answer, bytes);
            return false;
        } catch (JsonDataException e) {
            assertThat(e).hasMessageContaining("$");
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void depth_is_refused_before_the_stack_ends() {
        String deepLine = "{\"sub\":[".repeat(5_000);
        assertThatThrownBy(() -> read("Line|", deepLine.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("Nesting too deep");
        String deepOpen = "{\"x\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> read("Line|", deepOpen.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("Nesting too deep");
        String deepUnion = "{\"mother\":".repeat(5_000);
        assertThatThrownBy(() -> read(
                        "Puppy|",
                        ("{\"species\":\"Puppy\",\"breed\":\"\",\"mother\":" + deepUnion)
                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfAny(IOException.class, JsonDataException.class);
    }

    @Test
    void nested_unions_are_read_in_a_time_that_grows_with_their_length() {
        String head = "{\"species\":\"Puppy\",\"breed\":\"b\",\"mother\":";
        String json = head.repeat(200) + "{\"species\":\"Dog\",\"breed\":\"b\"}" + "}".repeat(200);
        assertThat(RoundTrip.comparable(JsonValue.parse(models.echo("Puppy", json))))
                .isEqualTo(RoundTrip.comparable(JsonValue.parse(json)));
    }

    @Test
    void another_kind_of_json_names_its_place() {
        for (String json : List.of("[]", "1", "\"x\"", "null", "true")) {
            assertThatThrownBy(() -> read("Order|", json.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(JsonDataException.class)
                    .hasMessageContaining("Expected BEGIN_OBJECT but was")
                    .hasMessageEndingWith("at path $");
        }
    }

    @Test
    void a_number_that_no_type_holds_is_kept_and_its_value_refused() {
        for (String digits : List.of("1e99999999999", "1e-99999999999", "9".repeat(10_001))) {
            JsonNumber number = JsonNumber.of(digits);
            assertThat(number.toJson()).isEqualTo(digits);
            assertThatThrownBy(number::bigDecimal).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(number::longValue).isInstanceOf(ArithmeticException.class);
        }
    }

    private static void read(String answer, byte[] bytes) throws IOException {
        String model = answer.substring(0, answer.indexOf('|'));
        Object unused = models.adapter(model).fromJson(new Buffer().write(bytes));
    }

    private static String json(String answer) {
        return answer.substring(answer.indexOf('|') + 1);
    }
}
