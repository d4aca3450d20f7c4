package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtClaimsTest {
    @Test
    void readsTimes() {
        JwtClaims claims = claims(Map.of("iat", 1_700_000_000L, "exp", "1700000600.5"));

        assertThat(claims.issuedAt()).contains(Instant.ofEpochSecond(1_700_000_000L));
        assertThat(claims.expiresAt()).contains(Instant.ofEpochSecond(1_700_000_600L));
    }

    @Test
    void ignoresTimesThatAreNone() {
        JwtClaims claims = claims(Map.of("iat", "yesterday", "exp", Map.of("at", 1)));

        assertThat(claims.issuedAt()).isEmpty();
        assertThat(claims.expiresAt()).isEmpty();
    }

    @Test
    void findsNoFaultWithItsOwnTenant() {
        assertThat(claims(Map.of("aud", "acme", "tenant", "Acme")).tenantOtherThan("acme"))
                .isEmpty();
        assertThat(claims(Map.of("aud", List.of("other", "acme"))).tenantOtherThan("acme"))
                .isEmpty();
        assertThat(claims(Map.of("name", "x")).tenantOtherThan("acme")).isEmpty();
    }

    @Test
    void findsAnotherTenantInEitherClaim() {
        assertThat(claims(Map.of("aud", "other", "tenant", "acme")).tenantOtherThan("acme"))
                .contains("other");
        assertThat(claims(Map.of("aud", "acme", "tenant", "second")).tenantOtherThan("acme"))
                .contains("second");
    }

    @Test
    void eitherClaimNamesATenant() {
        assertThat(claims(Map.of("aud", "acme")).namesTenant()).isTrue();
        assertThat(claims(Map.of("tenant", "acme")).namesTenant()).isTrue();
        assertThat(claims(Map.of("name", "x")).namesTenant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"userName", "contactSid", "contactGuid"})
    void anyOfThreeClaimsNamesAUser(String claim) {
        assertThat(claims(Map.of(claim, "x")).namesUser()).isTrue();
        assertThat(claims(Map.of(claim, " ")).namesUser()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "0123456789abcdef0123456789abcdef", "a.b.c", "a.b", "..", "eyJh.W10.x", "a.====.c"})
    void anythingElseIsNoJwt(String token) {
        assertThat(JwtClaims.of(token)).isEqualTo(Optional.empty());
    }

    @Test
    void printsNothing() {
        assertThat(claims(Map.of("email", "someone")).toString()).isEqualTo("JwtClaims[***]");
    }

    private static JwtClaims claims(Map<String, ?> claims) {
        return JwtClaims.of(TestTokens.jwt(claims)).orElseThrow();
    }
}
