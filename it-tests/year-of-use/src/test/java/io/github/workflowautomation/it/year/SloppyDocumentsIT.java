package io.github.workflowautomation.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten documents as people and their tools write them, taken in with the commands of the README, make a client. */
class SloppyDocumentsIT {

    private static final String DOCUMENTS =
            "openapi/src/test/resources/io/github/workflowautomation/openapi/intake/sloppy";

    @Test
    void theClientThatIsMadeOfThemCompiles() throws Exception {
        RepositoryCopy copy = RepositoryCopy.make(Path.of("target/sloppy/repository"));

        copy.maven("-Psnapshot", "-Dexec.args=import " + DOCUMENTS + " --allow-partial");
        // These two do not tell which section they are of.
        copy.maven("-Psnapshot", "-Dexec.args=import " + DOCUMENTS + "/four.yaml --section four");
        copy.maven("-Psnapshot", "-Dexec.args=import " + DOCUMENTS + "/ten.json --section ten");
        copy.maven("-pl", "generated-client/client", "-am", "compile", "-DskipTests");

        Path classes = copy.root().resolve("generated-client/client/target/classes/io/github/workflowautomation/api");
        for (String section : List.of("One", "Two", "Three", "Five", "Six", "Seven", "Eight", "Nine", "Ten")) {
            assertThat(Files.exists(classes.resolve(section + "Api.class")))
                    .as(section)
                    .isTrue();
        }
    }
}
