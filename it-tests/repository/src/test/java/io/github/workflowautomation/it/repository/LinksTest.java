package io.github.workflowautomation.it.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a page leads to a file of this repository, and to a heading of it. */
class LinksTest {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    /** Not what a build makes, which is not there in a fresh clone. */
    private static final Pattern PATH_IN_TEXT =
            Pattern.compile("`((?:\\.\\./)*(?:docs|openapi|\\.ci)/(?!target/)[\\w./-]+\\w)`");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    @TempDir
    private Path folder;

    static List<Path> pages() throws IOException {
        return RepositoryFiles.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lead(Path page) throws IOException {
        assertThat(deadLinks(page)).isEmpty();
    }

    @Test
    void thatLeadNowhereAreFound() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(folder.resolve("other.md"), "# One `thing`, and more\n\n```sh\n# No heading\n```\n");
        Files.writeString(page, """
                # Here
                [a](other.md) [b](other.md#one-thing-and-more) [c](#here) [d](https://example.invalid)
                [e](gone.md) [f](other.md#no-heading) [g](#there) [h](../gone.md)
                `docs/gone.md` `openapi/target/made-by-a-build`
                ```sh
                [i](not-a-link.md)
                ```
                """);

        assertThat(deadLinks(page))
                .containsExactly("gone.md", "other.md#no-heading", "#there", "../gone.md", "docs/gone.md");
    }

    private static List<String> deadLinks(Path page) throws IOException {
        String text = FENCED.matcher(Files.readString(page)).replaceAll("");
        List<String> dead = new ArrayList<>();
        for (String link :
                Stream.concat(found(LINK, text), found(PATH_IN_TEXT, text)).toList()) {
            if (!leads(page, link)) {
                dead.add(link);
            }
        }
        return dead;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static boolean leads(Path page, String link) throws IOException {
        URI uri = URI.create(link);
        if (uri.isAbsolute()) {
            return true;
        }
        if (!Files.exists(target(page, uri.getPath()))) {
            return false;
        }
        return uri.getFragment() == null || anchors(target(page, uri.getPath())).contains(uri.getFragment());
    }

    /** A path in text is from the root of the repository, a link from its page. */
    private static Path target(Path page, String path) {
        if (path.isEmpty()) {
            return page;
        }
        Path beside = page.resolveSibling(path);
        return Files.exists(beside) ? beside : RepositoryFiles.ROOT.resolve(path);
    }

    private static Set<String> anchors(Path page) throws IOException {
        String text = FENCED.matcher(Files.readString(page)).replaceAll("");
        return HEADING.matcher(text).results().map(LinksTest::anchor).collect(Collectors.toSet());
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
