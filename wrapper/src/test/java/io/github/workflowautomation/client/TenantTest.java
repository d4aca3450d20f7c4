package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {
    @ParameterizedTest
    @CsvSource({
        "acme.on-nutrient.io, https://acme.on-nutrient.io/",
        "ACME.on-nutrient.io, https://acme.on-nutrient.io/",
        "https://acme.on-nutrient.io, https://acme.on-nutrient.io/",
        "https://acme.on-nutrient.io/, https://acme.on-nutrient.io/",
        "HTTPS://acme.on-nutrient.io/, https://acme.on-nutrient.io/",
        "acme.on-nutrient.io:8443, https://acme.on-nutrient.io:8443/",
        "acme.on-nutrient.io:443, https://acme.on-nutrient.io/",
        "localhost:8080, http://localhost:8080/",
        "127.0.0.1:8080, http://127.0.0.1:8080/",
        "127.1.2.3, http://127.1.2.3/",
        "[::1]:8080, http://[::1]:8080/",
        "https://localhost:8443, https://localhost:8443/",
        "localhost.example.com, https://localhost.example.com/",
        "127.0.0.1.example.com, https://127.0.0.1.example.com/",
        "10.0.0.7, https://10.0.0.7/",
    })
    void takesAHost(String host, String uri) {
        assertThat(Tenant.of("acme", host).uri()).hasToString(uri);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "http://acme.example",
                "http://localhost:8080",
                "ftp://acme.example",
                "acme.example/api",
                "https://acme.example/api",
                "https://acme.example//",
                "acme.example/",
                "acme.example?x=s3cret",
                "acme.example#s3cret",
                "jane:s3cret@acme.example",
                "https://jane:s3cret@acme.example/",
                "acme example",
                " acme.example",
                "acme.example\n",
                "acme.example\u0000",
                "acme\u200b.example",
                "acme.example\\s3cret",
                "acme%2eexample",
                "acme.example:s3cret",
                "acme.example:99999",
                "https://",
                ":8080",
            })
    void refusesWhatIsNoHost(String host) {
        WorkflowConfigurationException refusal =
                catchThrowableOfType(WorkflowConfigurationException.class, () -> Tenant.of("acme", host));

        assertThat(refusal.setting()).isEqualTo("host");
        assertThat(refusal).hasMessageStartingWith("host: ").hasNoCause();
        assertThat(refusal.getMessage()).doesNotContain("s3cret").doesNotContain("acme");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "s3cret tenant", "s3cret\n", "s3cret/x", "https://s3cret", ".", "..", "s3cret?", "%41"})
    void refusesWhatIsNoTenantId(String id) {
        WorkflowConfigurationException refusal =
                catchThrowableOfType(WorkflowConfigurationException.class, () -> Tenant.of(id, "acme.example"));

        assertThat(refusal.setting()).isEqualTo("tenant");
        assertThat(refusal).hasMessageStartingWith("tenant: ").hasNoCause();
        assertThat(refusal.getMessage()).doesNotContain("s3cret");
    }

    @Test
    void isAValue() {
        Tenant tenant = Tenant.of("acme", "acme.example:8443");

        assertThat(tenant).isEqualTo(Tenant.of("acme", "https://ACME.example:8443/"));
        assertThat(tenant).hasSameHashCodeAs(Tenant.of("acme", "https://ACME.example:8443/"));
        assertThat(tenant).isNotEqualTo(Tenant.of("acme", "acme.example"));
        assertThat(tenant).isNotEqualTo(Tenant.of("other", "acme.example:8443"));
        assertThat(tenant.id()).isEqualTo("acme");
        assertThat(tenant.host()).isEqualTo("acme.example:8443");
        assertThat(tenant).hasToString("Tenant[acme at https://acme.example:8443]");
    }
}
