package io.github.workflowautomation.it.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven Central wants of a POM, and what a reader without our build can do without. */
final class PublishedPom {
    private static final List<String> NEEDED = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/url");
    private static final List<String> UNWANTED = List.of(
            "parent",
            "repositories",
            "pluginRepositories",
            "distributionManagement",
            "properties",
            "build",
            "profiles",
            "modules",
            "dependencies/dependency[scope='test']");

    private final Path file;
    private final String text;
    private final Document pom;

    private PublishedPom(Path file, String text, Document pom) {
        this.file = file;
        this.text = text;
        this.pom = pom;
    }

    static PublishedPom read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new PublishedPom(
                    file, Files.readString(file), factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException(file + " is no POM", failure);
        }
    }

    List<Finding> findings(String group, String artifact, String version) {
        List<Finding> findings = new ArrayList<>();
        for (String path : NEEDED) {
            if (value(path).isBlank()) {
                findings.add(finding("has no " + path, "Give it in the root POM, or in the module's own."));
            }
        }
        for (String path : UNWANTED) {
            if (!value("count(/project/" + path + ")").equals("0")) {
                findings.add(
                        finding("has " + path, "The flatten-maven-plugin takes it out: is it in the module's POM?"));
            }
        }
        if (text.contains("${")) {
            findings.add(
                    finding("has a property in it", "Flattening writes values; see flatten-maven-plugin in the root."));
        }
        if (text.contains("-SNAPSHOT")) {
            findings.add(finding("names a snapshot", "Release what it depends on first, or take an earlier version."));
        }
        for (String name : ownDependencies(group)) {
            if (Artifact.PUBLISHED.stream().map(Artifact::name).noneMatch(name::equals)) {
                findings.add(
                        finding("names " + name + ", which is not published", "Keep it out, as the wrapper does."));
            }
        }
        String coordinates = value("groupId") + ":" + value("artifactId") + ":" + value("version");
        if (!coordinates.equals(group + ":" + artifact + ":" + version)) {
            findings.add(finding("is that of " + coordinates, "It lies in the folder of another artifact or version."));
        }
        return findings;
    }

    private List<String> ownDependencies(String group) {
        List<String> names = new ArrayList<>();
        NodeList dependencies = pom.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (text(dependency, "groupId").equals(group)) {
                names.add(text(dependency, "artifactId"));
            }
        }
        return names;
    }

    private static String text(Element parent, String name) {
        return String.valueOf(parent.getElementsByTagName(name).item(0).getTextContent());
    }

    private Finding finding(String what, String mend) {
        return new Finding(file.getFileName() + " " + what + ".", mend);
    }

    private String value(String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            return xpath.evaluate(path.startsWith("count(") ? path : "/project/" + path, pom);
        } catch (XPathExpressionException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }
}
