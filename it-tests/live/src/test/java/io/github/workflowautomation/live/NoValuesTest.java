package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoValuesTest {
    private static final String TEXT = "CanaryText";
    private static final String ID = "cafe0000-0000-4000-8000-00000000beef";
    private static final String NUMBER = "4711474711";
    private static final String KEY = "Canary-Key.4711";
    private static final JsonValue FULL = JsonValue.parse("""
            {"total":%3$s,"items":[{"sid":"%2$s","SID":"%2$s","recipientTaskSid":"%2$s","instanceSid":"%2$s",
            "instanceTaskSid":"%2$s","processTaskSid":"%2$s","fileName":"%1$s","name":"%1$s","stack":"%1$s",
            "count":%3$s,"byUser":{"%4$s":"%1$s"},"list":["%1$s",%3$s,{"%4$s":{"deep":"%1$s"}}],"email":"%1$s@example.com"}]}
            """.formatted(TEXT, ID, NUMBER, KEY));

    @TempDir
    Path folder;

    @Test
    void writesAndShowsNoValueOfAnyAnswer() throws IOException {
        try (FakeTenant tenant = FakeTenant.start()) {
            Rehearsal.BUNDLED.operations().stream()
                    .filter(operation -> operation.isSafe() && !operation.id().startsWith("impersonate"))
                    .forEach(operation -> script(tenant, operation));
            tenant.refuse("listGroups", 403, TEXT);
            Rehearsal rehearsal = new Rehearsal(tenant);
            LiveReport report = rehearsal.run(folder);
            assertThat(report.proven()).hasSizeGreaterThan(150);
            assertThat(report.count(Verdict.DIFFERS)).isPositive();
            List<String> texts = outputs(rehearsal);
            assertThat(texts)
                    .hasSize(6)
                    .allSatisfy(text -> assertThat(text)
                            .doesNotContainIgnoringCase("canary")
                            .doesNotContain(ID, NUMBER, KEY)
                            .doesNotContain(tenant.apiKey(), tenant.userName(), tenant.host()));
        }
    }

    private static void script(FakeTenant tenant, KnownOperation operation) {
        if (operation.mediaType().filter("application/json"::equals).isPresent()) {
            tenant.answer(operation.id(), FULL);
        } else {
            tenant.answerFile(operation.id(), TEXT + ".csv", FULL.toJson().getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> outputs(Rehearsal rehearsal) throws IOException {
        List<String> texts = new ArrayList<>(List.of(rehearsal.shown()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
