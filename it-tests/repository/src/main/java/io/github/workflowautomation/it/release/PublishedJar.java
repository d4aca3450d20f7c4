package io.github.workflowautomation.it.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether a jar, or one of sources, holds its licence and nothing else but its own package: no tests, no other module, no other
 * library.
 */
final class PublishedJar {
    private static final String LICENCE = "META-INF/LICENSE";

    /** Which annotations a class of a test or of a benchmark has; its name says less. */
    private static final List<String> TEST = List.of("Lorg/junit/jupiter/api/Test;", "Lorg/openjdk/jmh/annotations/");

    private PublishedJar() {}

    static List<Finding> findings(Path jar, String group, String javaPackage) throws IOException {
        String own = group.replace('.', '/') + "/" + javaPackage + "/";
        List<Finding> findings = new ArrayList<>(licence(jar));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(entry -> !entry.isDirectory()).toList();
            if (entries.stream().noneMatch(entry -> entry.getName().startsWith(own))) {
                findings.add(finding(jar, "has nothing in " + own, "Was its module compiled?"));
            }
            for (ZipEntry entry : entries) {
                String name = entry.getName();
                if (!name.startsWith(own) && !name.startsWith("META-INF/")) {
                    findings.add(finding(jar, "has " + name, "Only " + own + " and META-INF belong into it."));
                } else if (name.endsWith(".class") && isTest(zip, entry)) {
                    findings.add(finding(jar, "has the test " + name, "Move it below src/test."));
                }
            }
        }
        return findings;
    }

    /** Whether a jar holds its licence, which is all that is asked of one of Javadoc. */
    static List<Finding> licence(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(LICENCE) == null
                    ? List.of(finding(
                            jar,
                            "has no " + LICENCE,
                            "The POM of its module takes it from the root; for Javadoc the profile \"release\" does."))
                    : List.of();
        }
    }

    private static boolean isTest(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String constants = new String(in.readAllBytes(), ISO_8859_1);
            return TEST.stream().anyMatch(constants::contains);
        }
    }

    private static Finding finding(Path jar, String what, String mend) {
        return new Finding(jar.getFileName() + " " + what + ".", mend);
    }
}
