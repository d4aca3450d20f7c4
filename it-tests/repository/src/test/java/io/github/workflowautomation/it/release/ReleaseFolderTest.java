package io.github.workflowautomation.it.release;

import static io.github.workflowautomation.it.release.SampleRelease.GROUP;
import static io.github.workflowautomation.it.release.SampleRelease.VERSION;
import static io.github.workflowautomation.it.release.SampleRelease.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseFolderTest {
    private static final String KEY = ThrowawayKey.make();
    private static final String API = "workflow-automation-api";

    @TempDir
    private Path folder;

    private final SampleRelease release = new SampleRelease(KEY);

    @Test
    void letsACompleteReleaseLeave() throws IOException {
        release.writeTo(folder);

        assertThat(findings()).isEmpty();
    }

    @Test
    void missesAFile() throws IOException {
        release.writeTo(folder);
        Files.delete(file("workflow-automation-client", "-sources.jar.asc"));

        assertThat(findings())
                .containsExactly(path("workflow-automation-client", "workflow-automation-client-1.2.3-sources.jar.asc")
                        + " is missing.");
    }

    @Test
    void findsWhatIsNotToBePublished() throws IOException {
        release.writeTo(folder);
        String stranger = path("workflow-automation-benchmarks", "workflow-automation-benchmarks-1.2.3.jar");
        Files.createDirectories(folder.resolve(stranger).getParent());
        Files.writeString(folder.resolve(stranger), "");

        assertThat(findings()).containsExactly(stranger + " is not to be published.");
    }

    @Test
    void findsAFileThatChangedAfterSigning() throws IOException {
        release.writeTo(folder);
        Files.writeString(file(API, "-javadoc.jar"), "another");

        String name = path(API, API + "-1.2.3-javadoc.jar");
        assertThat(findings())
                .containsExactly(
                        name + ".asc is not a signature of it by MAVEN_GPG_KEY.",
                        name + ".md5 is of another file.",
                        name + ".sha1 is of another file.",
                        name + ".sha256 is of another file.",
                        name + ".sha512 is of another file.");
    }

    @Test
    void findsASignatureByAnotherKey() throws IOException {
        new SampleRelease(ThrowawayKey.make()).writeTo(folder);

        assertThat(findings())
                .hasSize(19)
                .allMatch(what -> what.endsWith(" is not a signature of it by MAVEN_GPG_KEY."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <name>Sample</name>                      |                                             | has no name.
                    <description>Shows one.</description>    | <description> </description>                | has no description.
                    <url>https://example.invalid/licence</url> |                                           | has no licenses/license/url.
                    <developer><name>Somebody</name></developer> |                                         | has no developers/developer/name.
                    <connection>scm:git:https://example.invalid/x.git</connection> |                       | has no scm/connection.
                    </project>                               | <parent/></project>                         | has parent.
                    </project>                               | <repositories/></project>                   | has repositories.
                    </project>                               | <build/></project>                          | has build.
                    </project>                               | <properties/></project>                     | has properties.
                    Shows one.                               | Shows ${one}.                               | has a property in it.
                    Shows one.                               | Shows 1-SNAPSHOT.                           | names a snapshot.
                    <version>1.2.3</version>                 | <version>1.2.4</version>                    | is that of com.example.sample:workflow-automation-api:1.2.4.
                    """)
    void findsWhatAPomLacksOrHasTooMuch(String from, String to, String finding) throws IOException {
        String name = API + "-1.2.3.pom";
        release.with(
                        path(API, name),
                        release.pom(API).replace(from, String.valueOf(to).replace("null", "")))
                .writeTo(folder);

        assertThat(findings()).containsExactly(name + " " + finding);
    }

    @Test
    void findsADependencyThatIsNotPublished() throws IOException {
        String name = API + "-1.2.3.pom";
        String dependency =
                "<dependency><groupId>com.example.sample</groupId><artifactId>twins</artifactId></dependency>";
        release.with(path(API, name), release.pom(API).replace("</project>", dependency + "</project>"))
                .writeTo(folder);

        assertThat(findings()).containsExactly(name + " names twins, which is not published.");
    }

    @Test
    void findsAnotherLibraryInAJar() throws IOException {
        withJar(Map.of("META-INF/LICENSE", "", "com/example/sample/api/Thing.class", "", "okhttp3/Call.class", ""));

        assertThat(findings()).containsExactly(API + "-1.2.3.jar has okhttp3/Call.class.");
    }

    @Test
    void findsATestInAJar() throws IOException {
        withJar(Map.of(
                "META-INF/LICENSE", "",
                "com/example/sample/api/Tested.class", "",
                "com/example/sample/api/Thing.class", "RuntimeVisibleAnnotations Lorg/junit/jupiter/api/Test;"));

        assertThat(findings()).containsExactly(API + "-1.2.3.jar has the test com/example/sample/api/Thing.class.");
    }

    @Test
    void findsAJarWithoutItsOwnPackage() throws IOException {
        withJar(Map.of("META-INF/LICENSE", ""));

        assertThat(findings()).containsExactly(API + "-1.2.3.jar has nothing in com/example/sample/api/.");
    }

    @Test
    void findsAJarWithoutItsLicence() throws IOException {
        withJar(Map.of("META-INF/MANIFEST.MF", "", "com/example/sample/api/Thing.class", ""));

        assertThat(findings()).containsExactly(API + "-1.2.3.jar has no META-INF/LICENSE.");
    }

    @Test
    void findsJavadocWithoutItsLicence() throws IOException {
        String name = API + "-1.2.3-javadoc.jar";
        release.with(path(API, name), SampleRelease.jar(Map.of("index.html", "")))
                .writeTo(folder);

        assertThat(findings()).containsExactly(name + " has no META-INF/LICENSE.");
    }

    @Test
    void findsASnapshotAmongWhatIsUsed() throws IOException {
        String bill = API + "-1.2.3-cyclonedx.json";
        release.with(path(API, bill), "{\"version\": \"1-SNAPSHOT\"}").writeTo(folder);

        assertThat(findings()).containsExactly(bill + " names a snapshot.");
    }

    @Test
    void releasesNoSnapshot() throws IOException {
        release.writeTo(folder);

        assertThat(new ReleaseFolder(folder, GROUP, "1.2.3-SNAPSHOT", Signer.of(KEY)).findings())
                .contains(new Finding("1.2.3-SNAPSHOT is a snapshot.", "Say the version that is released."));
    }

    private void withJar(Map<String, String> entries) throws IOException {
        release.with(path(API, API + "-1.2.3.jar"), SampleRelease.jar(entries)).writeTo(folder);
    }

    private Path file(String artifact, String kind) {
        return folder.resolve(path(artifact, artifact + "-" + VERSION + kind));
    }

    private List<String> findings() throws IOException {
        return new ReleaseFolder(folder, GROUP, VERSION, Signer.of(KEY))
                .findings().stream().map(Finding::what).toList();
    }
}
