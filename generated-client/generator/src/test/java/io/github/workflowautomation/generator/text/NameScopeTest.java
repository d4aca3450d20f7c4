package io.github.workflowautomation.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameScopeTest {
    @Test
    void theNextOfOneNameGetsANumber() {
        NameScope scope = NameScope.ofMembers(Set.of("build"));
        assertThat(List.of(
                        scope.claim("a"), scope.claim("a"), scope.claim("A"), scope.claim("build"), scope.claim("x1")))
                .containsExactly("a", "a2", "A", "build2", "x1");
        assertThat(scope.claim("x1")).isEqualTo("x1_2");
    }

    @Test
    void classesDifferByMoreThanCase() {
        NameScope scope = NameScope.ofClasses(Set.of("String"));
        assertThat(List.of(scope.claim("STRING"), scope.claim("User"), scope.claim("user")))
                .containsExactly("STRING2", "User", "user2");
    }

    @Test
    void aNameThatIsAJavaNameAlreadyComesFirst() {
        assertThat(NameScope.ofMembers(Set.of()).claimAll(List.of("user-name", "userName", "User Name")))
                .containsExactly("userName2", "userName", "userName3");
    }
}
