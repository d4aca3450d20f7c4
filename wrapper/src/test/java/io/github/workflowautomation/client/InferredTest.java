package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the Javadoc calls inferred, the annotation calls so too, for those who see only the one or the other. */
class InferredTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/workflowautomation/client");

    /** These are about guesses as such, or about what their own constants say. */
    private static final Set<String> ABOUT_GUESSES =
            Set.of("VendorConventions.java", "WorkflowClientBuilder.java", "Tenant.java");

    private static final Pattern METHOD = Pattern.compile(
            " {4}/\\*\\*((?:(?!\\*/).)*)\\*/\\R((?: {4}@[^\\n]*\\R)*) {4}public (?!static final|enum|record)[^\\n;={]*\\(",
            Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("(?<![\\w'])I(?![\\w'])");

    @Test
    void theAnnotationStandsWhereTheJavadocHasTheLetter() throws IOException {
        List<String> different = methods()
                .filter(method -> LETTER.matcher(plain(method.group(1))).find()
                        != method.group(2).contains("@Inferred"))
                .map(MatchResult::group)
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void someMethodsHaveItAndSomeHaveNot() throws IOException {
        assertThat(methods().map(method -> method.group(2).contains("@Inferred")))
                .contains(true, false);
    }

    private static Stream<MatchResult> methods() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ABOUT_GUESSES.contains(file.getFileName().toString()))
                    .flatMap(file -> METHOD.matcher(text(file)).results())
                    .toList()
                    .stream();
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\R\\s*\\*\\s?", " ");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
