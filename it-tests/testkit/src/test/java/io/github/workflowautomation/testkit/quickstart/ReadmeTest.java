package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources that the build compiles and runs are the one place of the code in the README and in docs;
 * {@code -Dreadme.update=true} writes it there.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final List<String> SOURCES = List.of(
            "it-tests/testkit/src/main/java",
            "it-tests/testkit/src/test/java/io/github/workflowautomation/testkit/docs",
            "it-tests/listeners/src/main/java",
            "it-tests/consumers/src/it",
            "wrapper/src/test/java/io/github/workflowautomation/client/docs");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: ([\\w-]+) -->\\R```(java|kotlin)\\R(.*?)```\\R", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::([\\w-]+)\\[]\\R(.*?) *// end::\\1\\[]", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsTheCodeThatTheBuildCompilesAndRuns(Path page) throws IOException {
        Map<String, String> regions = regions();
        String text = Files.readString(page);
        String right = BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(block(block, regions)));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(page, right);
            text = right;
        }

        assertThat(text)
                .as("%s differs from the sources; ./mvnw -pl it-tests/testkit -am test -Dreadme.update=true", page)
                .isEqualTo(right);
        assertThat(BLOCK.matcher(text).results().count())
                .as("blocks of code that are marked as snippets")
                .isEqualTo(Pattern.compile("```(java|kotlin)")
                        .matcher(text)
                        .results()
                        .count());
    }

    @Test
    void everyRegionIsShownOnce() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : pages().toList()) {
            all.append(Files.readString(page));
        }

        assertThat(BLOCK.matcher(all).results().map(block -> block.group(1)))
                .containsExactlyInAnyOrderElementsOf(regions().keySet());
    }

    @ParameterizedTest
    @CsvSource({"quickstart, 12", "story, 60", "raw, 4"})
    void staysShort(String snippet, int mostLines) throws IOException {
        assertThat(String.valueOf(regions().get(snippet)).lines().count()).isLessThanOrEqualTo(mostLines);
    }

    private static String block(MatchResult block, Map<String, String> regions) {
        String snippet = block.group(1);
        assertThat(regions).as("the marks of a snippet").containsKey(snippet);
        return "<!-- snippet: " + snippet + " -->\n```" + block.group(2) + "\n" + regions.get(snippet) + "```\n";
    }

    /** Trimmed first: an empty last line would count as one without indentation. */
    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        for (String folder : SOURCES) {
            for (Path source : sources(ROOT.resolve(folder)).toList()) {
                REGION.matcher(Files.readString(source))
                        .results()
                        .forEach(region -> regions.put(
                                region.group(1), region.group(2).stripTrailing().stripIndent() + "\n"));
            }
        }
        return regions;
    }

    private static Stream<Path> sources(Path folder) throws IOException {
        return Stream.concat(files(folder, ".java"), files(folder, ".kt"));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
