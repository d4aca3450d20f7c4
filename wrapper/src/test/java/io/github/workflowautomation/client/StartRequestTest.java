package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartRequestTest {
    private final StartRequest start = new StartRequest();

    @Test
    void takesAnswersOfEveryKind() {
        start.answer("text", "Lisbon")
                .answer("whole", 1250)
                .answer("exact", new BigDecimal("12.50"))
                .answer("yes", true)
                .answer("moment", Instant.parse("2026-01-15T09:30:00Z"))
                .answer("day", LocalDate.of(2026, 1, 15))
                .answer("list", List.of("a", 1))
                .answer("map", Map.of("k", "v"))
                .answer("json", JsonValue.parse("{\"n\":1.0}"))
                .answer("none", null);

        assertThat(json())
                .isEqualTo("{\"text\":\"Lisbon\",\"whole\":1250,\"exact\":12.50,\"yes\":true,"
                        + "\"moment\":\"2026-01-15T09:30:00.000Z\",\"day\":\"2026-01-15\",\"list\":[\"a\",1],"
                        + "\"map\":{\"k\":\"v\"},\"json\":{\"n\":1.0},\"none\":null}");
    }

    @Test
    void takesTheLastAnswerToAQuestion() {
        start.answer("amount", 1).answers(Map.of("amount", 2));

        assertThat(json()).isEqualTo("{\"amount\":2}");
    }

    @Test
    void refusesAnAnswerThatIsNotJsonNamingTheQuestion() {
        assertThatThrownBy(() -> start.answer("who", Arrays.asList(1, new Thread())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answer(\"who\"): java.util.Arrays$ArrayList holds something that is not JSON; give text, a"
                        + " number, a boolean, a date, a map, a list or a JsonValue.");
    }

    @Test
    void refusesAnAnswerWithoutAQuestion() {
        assertThatThrownBy(() -> start.answer(" ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An answer needs the key of its question.");
    }

    @Test
    void refusesAnAnswerAndAnAttachmentToOneQuestion() {
        start.answer("receipt", "none").attach("photo", "a.png", new byte[1]);
        String message = "takes either an answer or attachments";

        assertThatThrownBy(() -> start.attach("receipt", "a.pdf", new byte[1])).hasMessageContaining(message);
        assertThatThrownBy(() -> start.answer("photo", "none")).hasMessageContaining(message);
    }

    @Test
    void refusesAFileThatIsNotThereBeforeAnythingIsSent(@TempDir Path folder) {
        Path missing = folder.resolve("receipt.pdf");

        assertThatThrownBy(() -> start.attach("receipt", missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no readable file at " + missing + ".");
        assertThatThrownBy(() -> start.attach("receipt", folder)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFileNameThatWouldBreakTheUpload() {
        assertThatThrownBy(() -> start.attach("receipt", "a\r\nb.pdf", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fileName: a file name has visible characters only.");
    }

    private String json() {
        return new Bodies(VendorConventions.defaults())
                .form(start.form().answers())
                .toJson();
    }
}
