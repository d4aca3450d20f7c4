package io.github.workflowautomation.it.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder laid out as Maven Central is, with one version of all that is published. */
final class ReleaseFolder {
    private final Path root;
    private final String group;
    private final String version;
    private final Signer signer;
    private final List<Finding> findings = new ArrayList<>();

    ReleaseFolder(Path root, String group, String version, Signer signer) {
        this.root = root;
        this.group = group;
        this.version = version;
        this.signer = signer;
    }

    /** Everything that keeps it from leaving; empty when it may. */
    List<Finding> findings() throws IOException {
        findings.clear();
        if (version.endsWith("-SNAPSHOT")) {
            add(version + " is a snapshot.", "Say the version that is released.");
        }
        compareFiles();
        if (findings.isEmpty()) {
            for (Artifact artifact : Artifact.PUBLISHED) {
                look(artifact);
            }
        }
        return List.copyOf(findings);
    }

    private Path groupFolder() {
        return root.resolve(group.replace('.', '/'));
    }

    private void compareFiles() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Artifact artifact : Artifact.PUBLISHED) {
            artifact.files(version)
                    .flatMap(ReleaseFolder::withCompanions)
                    .map(name -> name(artifact.folder(groupFolder(), version).resolve(name)))
                    .forEach(expected::add);
        }
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).map(this::name).forEach(found::add);
        }
        for (String name : difference(expected, found)) {
            add(name + " is missing.", "The profile \"release\" of the root POM makes it; see the log of the build.");
        }
        for (String name : difference(found, expected)) {
            add(
                    name + " is not to be published.",
                    "Set maven.deploy.skip and skipPublishing in the module it is from.");
        }
    }

    private static Stream<String> withCompanions(String file) {
        return Stream.concat(
                Stream.of(file, file + ".asc"),
                Checksums.ALGORITHMS.keySet().stream().map(ending -> file + ending));
    }

    private static Set<String> difference(Set<String> from, Set<String> others) {
        return from.stream().filter(name -> !others.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private void look(Artifact artifact) throws IOException {
        Path folder = artifact.folder(groupFolder(), version);
        for (String name : artifact.files(version).toList()) {
            Path file = folder.resolve(name);
            if (isWhole(file)) {
                lookInto(artifact, file, name);
            }
        }
    }

    /** What was damaged is not looked into, and may not even be a jar any more. */
    private boolean isWhole(Path file) throws IOException {
        int before = findings.size();
        if (!signer.signed(file, Path.of(file + ".asc"))) {
            add(name(file) + ".asc is not a signature of it by MAVEN_GPG_KEY.", "Nothing may change after signing.");
        }
        for (String ending : Checksums.ALGORITHMS.keySet().stream().sorted().toList()) {
            if (!Checksums.hold(file, ending)) {
                add(name(file) + ending + " is of another file.", "Build anew: something changed it afterwards.");
            }
        }
        return findings.size() == before;
    }

    private void lookInto(Artifact artifact, Path file, String name) throws IOException {
        if (name.endsWith(".pom")) {
            findings.addAll(PublishedPom.read(file).findings(group, artifact.name(), version));
        } else if (name.endsWith("-sources.jar") || name.endsWith(version + ".jar")) {
            findings.addAll(PublishedJar.findings(file, group, artifact.javaPackage()));
        } else if (name.endsWith("-javadoc.jar")) {
            findings.addAll(PublishedJar.licence(file));
        } else if (name.contains("-cyclonedx.") && Files.readString(file).contains("-SNAPSHOT")) {
            add(name + " names a snapshot.", "Release what it depends on first, or take an earlier version.");
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void add(String what, String mend) {
        findings.add(new Finding(what, mend));
    }
}
