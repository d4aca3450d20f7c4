package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.capture.Sections;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which sections; shared by the commands that capture. */
@NullUnmarked // picocli sets the fields
final class SectionOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--section",
            paramLabel = "<name>",
            description = "a section, known or new; may be repeated (default: all that are known)")
    private List<String> sections = new ArrayList<>();

    /** The names, each once; empty if none was given. */
    List<String> names() {
        for (String section : sections) {
            // It becomes the name of a file and a part of URLs.
            if (!Sections.isName(section)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--section is not a name of lower-case letters, digits and hyphens, with a letter first");
            }
        }
        return List.copyOf(new LinkedHashSet<>(sections));
    }
}
