package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.openapi.finding.AccessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstThatHasAValueCounts() {
        CredentialSource source = new CredentialSource(
                List.of(
                        Map.of("WORKFLOW_HOST", "option.example"),
                        Map.of("WORKFLOW_HOST", "file.example", "WORKFLOW_JWT", " file-token "),
                        Map.of("WORKFLOW_JWT", "environment-token")),
                Optional.empty());

        assertThat(source.host()).isEqualTo("option.example");
        assertThat(((Login.Jwt) source.login()).token().reveal()).isEqualTo("file-token");
    }

    @Test
    void aKeyWithAUserIsATenantsAndWithoutOneAPersons() {
        assertThat(source(Map.of("WORKFLOW_TENANT", "acme", "WORKFLOW_API_KEY", "k", "WORKFLOW_USER", "jane"))
                        .login())
                .isInstanceOf(Login.ApiKey.class);
        assertThat(source(Map.of("WORKFLOW_TENANT", "acme", "WORKFLOW_API_KEY", "k"))
                        .login())
                .isInstanceOf(Login.PersonalKey.class);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> source(Map.of("WORKFLOW_API_KEY", "k")).login())
                .isInstanceOf(AccessException.class)
                .hasMessageStartingWith("WORKFLOW_TENANT is not set. Set WORKFLOW_HOST, ");
        assertThatThrownBy(() -> source(Map.of()).host())
                .isInstanceOf(AccessException.class)
                .hasMessageStartingWith("WORKFLOW_HOST is not set.");
    }

    @Test
    void aPersonIsAskedForWhatIsMissingAndSecretsAreHidden() {
        Map<String, String> answers = Map.of(
                "API key !", "typed-key",
                "Tenant (ID in System Settings)", "acme",
                "User to act as (empty for a personal key)", "");
        CredentialSource source = new CredentialSource(
                List.of(Map.of("WORKFLOW_HOST", "acme.example")),
                Optional.of((what, hidden) -> answers.getOrDefault(what + (hidden ? " !" : ""), "?")));

        assertThat(source.host()).isEqualTo("acme.example");
        Login.PersonalKey login = (Login.PersonalKey) source.login();
        assertThat(login.tenant() + " " + login.key().reveal()).isEqualTo("acme typed-key");
    }

    @Test
    void aKeyWithAControlCharacterIsRefusedWithoutBeingEchoed() {
        assertThatThrownBy(() -> source(Map.of("WORKFLOW_JWT", "not\r\nreal")).login())
                .isInstanceOf(AccessException.class)
                .hasMessage("WORKFLOW_JWT is empty, or has blanks or other characters that no key has.");
    }

    @Test
    void aFileHasALineForEach() throws IOException {
        Path file = file("# mine\n\nWORKFLOW_HOST = acme.example\nexport WORKFLOW_JWT=\"a=b\"\n", "rw-------");

        assertThat(CredentialFile.read(file))
                .containsExactlyInAnyOrderEntriesOf(Map.of("WORKFLOW_HOST", "acme.example", "WORKFLOW_JWT", "a=b"));
    }

    @Test
    void aFileWithAnythingElseIsRefusedByLine() throws IOException {
        Path file = file("WORKFLOW_HOST=acme.example\nnot-a-real-key\n", "rw-------");

        assertThatThrownBy(() -> CredentialFile.read(file))
                .isInstanceOf(AccessException.class)
                .hasMessageStartingWith(file + " line 2 is not NAME=value")
                .hasMessageNotContaining("real");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // has no such permissions
    void aFileThatOthersMayReadIsRefused() throws IOException {
        Path file = file("WORKFLOW_HOST=acme.example\n", "rw-r-----");

        assertThatThrownBy(() -> CredentialFile.read(file))
                .isInstanceOf(AccessException.class)
                .hasMessage(file + " can be read by others: chmod 600 it first.");
    }

    private Path file(String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("credentials"), text);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
        return file;
    }

    private static CredentialSource source(Map<String, String> environment) {
        return new CredentialSource(List.of(environment), Optional.empty());
    }
}
