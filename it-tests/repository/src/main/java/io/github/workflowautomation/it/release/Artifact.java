package io.github.workflowautomation.it.release;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One of the artifacts that are published, and the files that it consists of. */
record Artifact(String name, String javaPackage, List<String> kinds) {
    /** All that is published, and nothing else is. */
    static final List<Artifact> PUBLISHED = List.of(
            library("workflow-automation-api", "api"),
            new Artifact("workflow-automation-bom", "", List.of(".pom")),
            library("workflow-automation-client", "client"),
            library("workflow-automation-testkit", "testkit"));

    private static Artifact library(String name, String javaPackage) {
        return new Artifact(
                name,
                javaPackage,
                List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml"));
    }

    Path folder(Path group, String version) {
        return group.resolve(name).resolve(version);
    }

    /** The names of its files, without signatures and checksums. */
    Stream<String> files(String version) {
        return kinds.stream().map(kind -> name + "-" + version + kind);
    }
}
