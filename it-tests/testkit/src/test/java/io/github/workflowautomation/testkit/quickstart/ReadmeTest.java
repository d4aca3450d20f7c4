package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source is the one place of the README's code; {@code -Dreadme.update=true} writes it into the README. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCES = Path.of("src/main/java/io/github/workflowautomation/testkit/quickstart");

    @ParameterizedTest
    @CsvSource({"quickstart, FirstSteps.java, 12", "story, Story.java, 60", "raw, FirstSteps.java, 4"})
    void showsTheCodeThatTheBuildCompilesAndRuns(String snippet, String file, int mostLines) throws IOException {
        String code = region(Files.readString(SOURCES.resolve(file)), snippet);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, replaced(Files.readString(README), snippet, code));
        }

        assertThat(code.lines().count()).isLessThanOrEqualTo(mostLines);
        assertThat(shown(Files.readString(README), snippet))
                .as("README.md differs from %s; ./mvnw -pl it-tests/testkit -am test -Dreadme.update=true", file)
                .isEqualTo(code);
    }

    private static String region(String source, String snippet) {
        Matcher matcher = Pattern.compile(
                        "// tag::" + snippet + "\\[]\\R(.*?) *// end::" + snippet + "\\[]", Pattern.DOTALL)
                .matcher(source);
        assertThat(matcher.find()).as("the marks of %s", snippet).isTrue();
        // Trimmed first: an empty last line would count as one without indentation.
        return matcher.group(1).stripTrailing().stripIndent() + "\n";
    }

    private static Matcher block(String readme, String snippet) {
        Matcher matcher = Pattern.compile(
                        "(<!-- snippet: " + snippet + " -->\\R```java\\R)(.*?)(```\\R)", Pattern.DOTALL)
                .matcher(readme);
        assertThat(matcher.find()).as("the README's block %s", snippet).isTrue();
        return matcher;
    }

    private static String shown(String readme, String snippet) {
        return block(readme, snippet).group(2);
    }

    private static String replaced(String readme, String snippet, String code) {
        Matcher block = block(readme, snippet);
        return readme.substring(0, block.start(2)) + code + readme.substring(block.end(2));
    }
}
