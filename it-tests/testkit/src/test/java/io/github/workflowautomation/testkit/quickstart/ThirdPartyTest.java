package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What comes along at run time, by the bill of materials that the build has just made. */
class ThirdPartyTest {
    private static final Path PAGE = Path.of("../../docs/third-party.md");
    private static final Pattern LIST =
            Pattern.compile("(?<=<!-- list: third-party -->\\R).*?(?=<!-- end -->)", Pattern.DOTALL);
    private static final String OWN = "io.github.workflowautomation";
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT");

    @Test
    void isWhatThePageSays() throws IOException {
        String text = Files.readString(PAGE);
        String right = LIST.matcher(text).replaceFirst(Matcher.quoteReplacement(table(libraries())));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, right);
            text = right;
        }

        assertThat(text).isEqualTo(right);
    }

    @Test
    void mayBePassedOn() throws IOException {
        assertThat(libraries()).isNotEmpty().allMatch(library -> ALLOWED.contains(library.licence()), "is allowed");
    }

    @Test
    void isAtMostNineJars() throws IOException {
        assertThat(libraries()).hasSizeLessThanOrEqualTo(9);
    }

    private record Library(String group, String name, String version, String licence) {
        String row() {
            return "| `" + group + ":" + name + "` | " + version + " | " + licence + " |\n";
        }
    }

    private static String table(List<Library> libraries) {
        return libraries.stream()
                .map(Library::row)
                .sorted()
                .collect(Collectors.joining("", "| Library | Version | Licence |\n| --- | --- | --- |\n", ""));
    }

    private static List<Library> libraries() throws IOException {
        try {
            Element bill = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("target/third-party.xml").toFile())
                    .getDocumentElement();
            return children(bill)
                    .filter(child -> child.getTagName().equals("components"))
                    .flatMap(ThirdPartyTest::children)
                    .map(ThirdPartyTest::library)
                    .filter(library -> !library.group().equals(OWN))
                    .toList();
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException("target/third-party.xml is no bill of materials", failure);
        }
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Library library(Element component) {
        Element licences = (Element) component.getElementsByTagName("licenses").item(0);
        String licence = licences == null ? "none" : licences.getTextContent().strip();
        return new Library(
                text(component, "group"),
                text(component, "name"),
                text(component, "version"),
                licence.split("\\s+", 2)[0]);
    }

    private static String text(Element component, String name) {
        return component.getElementsByTagName(name).item(0).getTextContent();
    }
}
