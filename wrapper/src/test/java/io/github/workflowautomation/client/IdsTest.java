package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final String LOWER = "14efaa2a-0000-4000-8000-00000000000f";
    private static final String UPPER = "14EFAA2A-0000-4000-8000-00000000000F";

    static Stream<Function<String, Object>> types() {
        return Stream.of(
                UserId::new,
                ProcessId::new,
                RequestId::new,
                TaskId::new,
                ReportId::new,
                FileId::new,
                ProcessTaskId::new,
                RequestTaskId::new,
                CommentId::new,
                FormId::new,
                GroupId::new,
                ApiKeyId::new,
                UserSyncId::new,
                UserSyncRunId::new,
                FileTemplateId::new,
                ReportCategoryId::new);
    }

    @ParameterizedTest
    @MethodSource("types")
    void areEqualWhateverTheCaseOfAUuid(Function<String, Object> type) {
        assertThat(type.apply(LOWER)).isEqualTo(type.apply(UPPER)).hasSameHashCodeAs(type.apply(UPPER));
        assertThat(type.apply(LOWER)).isNotEqualTo(type.apply(LOWER.replace('f', 'e')));
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepTheCaseOfWhatIsNoUuid(Function<String, Object> type) {
        assertThat(type.apply("aB3")).isNotEqualTo(type.apply("ab3")).isEqualTo(type.apply("aB3"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void printAsTheyWereWritten(Function<String, Object> type) {
        assertThat(type.apply(UPPER)).hasToString(UPPER);
    }

    @Test
    void ofDifferentKindsAreNeverEqual() {
        List<Object> ids = types().map(type -> type.apply(LOWER)).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "a/b", "a\\b", "a,b", "a?b", "a#b", "a\nb", "a\u0085b", "a\u00a0b", ".", ".."})
    void refuseWhatWouldChangeThePathOfACall(String value) {
        assertThatThrownBy(() -> new RequestId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestId: an id is one word of visible characters, without / \\ ? # or comma.");
    }
}
