package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.ApiKey.Kind;
import io.github.workflowautomation.testkit.Dialect.TokenAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys for tokens. The answer's shape is not public, so the dialect decides it. */
final class AuthRoutes {
    /** As long as the tokens that were seen in the vendor's samples. */
    private static final Duration DEFAULT_LIFE = Duration.ofMinutes(10);

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})([smhd]?)");

    private final ApiKeys keys;
    private final People people;
    private final Bearers bearers;
    private final TokenAnswer tokenAnswer;

    AuthRoutes(ApiKeys keys, People people, Bearers bearers, TokenAnswer tokenAnswer) {
        this.keys = keys;
        this.people = people;
        this.bearers = bearers;
        this.tokenAnswer = tokenAnswer;
    }

    void addTo(Routes routes) {
        routes.addOpen("GET", "/api/auth/apikey/{tenant}/{key}/impersonate/{userName}", this::impersonateUser);
        routes.addOpen("GET", "/api/auth/apikey/{tenant}/{personalKey}/impersonate", this::impersonateSelf);
        routes.addOpen("GET", "/api/auth/apikey/{tenant}/{key}/verify", this::verify);
        routes.add("GET", "/api/auth/jwt/isauthenticated", request -> ApiAnswer.json(true));
    }

    private ApiAnswer impersonateUser(ApiRequest request) {
        ApiKey key = keys.require(request.path("tenant"), Kind.TENANT, request.path("key"));
        Person person =
                people.byUserName(request.path("userName")).orElseThrow(() -> Refusal.unauthorized("no such user"));
        return token(request, person, key);
    }

    private ApiAnswer impersonateSelf(ApiRequest request) {
        ApiKey key = keys.require(request.path("tenant"), Kind.PERSONAL, request.path("personalKey"));
        return token(request, key.owner().orElseThrow(), key);
    }

    private ApiAnswer verify(ApiRequest request) {
        keys.require(request.path("tenant"), Kind.TENANT, request.path("key"));
        return ApiAnswer.json(true);
    }

    private ApiAnswer token(ApiRequest request, Person person, ApiKey key) {
        if (!person.isActive()) {
            throw Refusal.unauthorized("the user is inactive");
        }
        String token = bearers.issue(new Session(person, key), life(request.query("jwtExpiresIn")));
        return switch (tokenAnswer) {
            case TEXT -> ApiAnswer.text(token);
            case JSON_STRING -> ApiAnswer.json(token);
            case TOKEN -> ApiAnswer.json(Map.of("token", token));
            case ACCESS_TOKEN_SNAKE -> ApiAnswer.json(Map.of("access_token", token));
            case ACCESS_TOKEN_CAMEL -> ApiAnswer.json(Map.of("accessToken", token));
            case JWT -> ApiAnswer.json(Map.of("jwt", token));
        };
    }

    /** A number of seconds, or a span such as {@code 10m}. */
    private static Duration life(Optional<String> asked) {
        if (asked.isEmpty()) {
            return DEFAULT_LIFE;
        }
        Matcher span = SPAN.matcher(asked.get());
        if (!span.matches()) {
            throw Refusal.badRequest("jwtExpiresIn must be seconds or a span such as 10m");
        }
        long amount = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofSeconds(amount);
        };
    }
}
