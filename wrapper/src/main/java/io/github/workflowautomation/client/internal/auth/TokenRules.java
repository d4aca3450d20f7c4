package io.github.workflowautomation.client.internal.auth;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a token must not be: for another tenant, or for no user. A token that is not a JWT says nothing and passes.
 *
 * @param tenantId the tenant's id as it is set
 * @param tokensWithoutUser whether a token that names no user is welcome
 */
public record TokenRules(String tenantId, boolean tokensWithoutUser) {
    private static final String OTHER_TENANT = "is for the tenant \"";
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\w .:@/-]");
    private static final int LONGEST_NAME = 80;

    /**
     * {@return what is wrong with a token, empty when nothing is} The words hold tenant names and no token.
     *
     * @param token the token
     */
    public Optional<String> problem(String token) {
        return JwtClaims.of(token).flatMap(this::problem);
    }

    private Optional<String> problem(JwtClaims claims) {
        Optional<String> otherTenant = claims.tenantOtherThan(tenantId);
        if (otherTenant.isPresent()) {
            return Optional.of(OTHER_TENANT + printable(otherTenant.get())
                    + "\", while the setting tenant says \"" + tenantId
                    + "\": use the ID that System Settings shows, and a key or token of that tenant");
        }
        if (!tokensWithoutUser && !claims.namesUser()) {
            return Optional.of("names no user, so it is probably an Env token (inferred), which external systems cannot"
                    + " use: use one that is issued for a user, or allow it by allowTokensWithoutUser()");
        }
        return Optional.empty();
    }

    /**
     * {@return whether a failure was for a token of another tenant}
     *
     * @param message what the failure says, with the words of {@link #problem}
     */
    public static boolean isOfAnotherTenant(String message) {
        return message.contains(OTHER_TENANT);
    }

    private static String printable(String name) {
        String clean = UNPRINTABLE.matcher(name).replaceAll("?");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
    }
}
