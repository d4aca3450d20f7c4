package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.capture.fetch.CredentialFile;
import io.github.workflowautomation.openapi.capture.fetch.CredentialSource;
import io.github.workflowautomation.openapi.capture.fetch.Prompt;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the tenant is and how to sign in. Secrets have no option: the list of processes shows them to everyone. */
@NullUnmarked // picocli sets the fields
final class CredentialOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--host", paramLabel = "<host>", description = "the tenant's host (default: WORKFLOW_HOST)")
    private String host;

    @Option(names = "--tenant", paramLabel = "<id>", description = "the tenant's ID (default: WORKFLOW_TENANT)")
    private String tenant;

    @Option(names = "--user", paramLabel = "<name>", description = "the user to act as (default: WORKFLOW_USER)")
    private String user;

    @Option(
            names = "--credentials",
            paramLabel = "<file>",
            description = "file with WORKFLOW_…=value lines, readable by you alone (default: the environment)")
    private Path file;

    @Option(names = "--prompt", description = "ask at the console for what is not set")
    private boolean prompt;

    @Option(names = "--no-login", description = "sign in nowhere: the pages are open")
    boolean noLogin;

    @Option(
            names = {"--api-key", "--key", "--personal-key", "--jwt", "--token", "--password"},
            hidden = true,
            arity = "0..1")
    private String secret;

    CredentialSource source() throws IOException {
        refuseSecret();
        Map<String, String> options = new HashMap<>();
        put(options, CredentialSource.HOST, host);
        put(options, CredentialSource.TENANT, tenant);
        put(options, CredentialSource.USER, user);
        Map<String, String> fromFile = file == null ? Map.of() : CredentialFile.read(file);
        return new CredentialSource(List.of(options, fromFile, System.getenv()), console());
    }

    private void refuseSecret() {
        if (secret != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "A secret is never taken from the command line, where every user of this machine and its history"
                            + " can see it. Set WORKFLOW_API_KEY or WORKFLOW_JWT, or use --credentials or --prompt. If"
                            + " what you typed was real, replace it.");
        }
    }

    private static void put(Map<String, String> options, String name, String value) {
        if (value != null) {
            options.put(name, value);
        }
    }

    private Optional<Prompt> console() {
        if (!prompt) {
            return Optional.empty();
        }
        Console console = Optional.ofNullable(System.console())
                .orElseThrow(() ->
                        new ParameterException(command.commandLine(), "--prompt needs a console, and there is none."));
        return Optional.of((what, hidden) -> hidden ? secret(console, what) : text(console, what));
    }

    private static String text(Console console, String what) {
        String line = console.readLine("%s: ", what);
        return line == null ? "" : line;
    }

    private static String secret(Console console, String what) {
        char[] typed = console.readPassword("%s: ", what);
        return typed == null ? "" : new String(typed);
    }
}
