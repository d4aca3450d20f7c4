package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import java.net.URI;
import java.util.Optional;

/** The tenant's pages: follows redirects by the rules, and sends the token to the tenant alone. */
final class TenantSite implements Site {

    private static final int MOST_REDIRECTS = 5;

    private final Wire wire;
    private final AccessRules rules;
    private final Optional<Secret> token;

    TenantSite(Wire wire, AccessRules rules, Optional<Secret> token) {
        this.wire = wire;
        this.rules = rules;
        this.token = token;
    }

    @Override
    public boolean mayAsk(URI url) {
        return rules.mayAsk(url);
    }

    @Override
    public Answer get(URI url) throws CaptureProblem {
        URI at = url;
        boolean trusted = true;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            requireAllowed(url, at);
            // Once off the host, always off: what comes back from elsewhere was chosen there.
            trusted &= rules.maySeeCredentials(at);
            Answer answer = ask(at, trusted ? token : Optional.empty());
            if (!isRedirect(answer.status())) {
                return judged(at, answer);
            }
            URI next = target(at, answer);
            if (LoginPage.isAt(at, next)) {
                throw needsCredentials(at, "leads to a login page");
            }
            at = next;
        }
        throw new CaptureProblem(Reason.REFUSED, shown(url) + " leads on more than " + MOST_REDIRECTS + " times");
    }

    private void requireAllowed(URI from, URI at) throws CaptureProblem {
        if (!rules.mayAsk(at)) {
            String where = WebOrigin.of(at).map(WebOrigin::toString).orElse("something that is not on the web");
            throw new CaptureProblem(
                    Reason.REFUSED,
                    shown(from) + " leads to another origin, " + Shown.text(where)
                            + ", which is not asked; --allow-host allows it, without credentials");
        }
    }

    private Answer ask(URI at, Optional<Secret> bearer) throws CaptureProblem {
        try {
            return wire.get(at, bearer);
        } catch (CaptureProblem problem) {
            throw new CaptureProblem(problem.reason(), shown(at) + " " + problem.text());
        }
    }

    private static URI target(URI at, Answer answer) throws CaptureProblem {
        try {
            String location = answer.headers().firstValue("Location").orElse("");
            URI target = at.resolve(location.replaceFirst("#.*", ""));
            if (!location.isEmpty() && target.getRawPath() != null) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            throw new CaptureProblem(Reason.REFUSED, shown(at) + " leads to an address that cannot be read");
        }
        throw new CaptureProblem(Reason.REFUSED, shown(at) + " leads nowhere");
    }

    private Answer judged(URI at, Answer answer) throws CaptureProblem {
        return switch (answer.status()) {
            case 200, 404, 410 -> answer;
            case 401, 403 -> throw needsCredentials(at, "answers " + answer.status());
            default -> throw new CaptureProblem(Reason.UNREACHABLE, shown(at) + " answers " + answer.status());
        };
    }

    private CaptureProblem needsCredentials(URI at, String what) {
        String advice = token.isEmpty()
                ? "needs credentials"
                : "needs other credentials: the user may lack the right to see System / APIs, or the token is too old";
        return new CaptureProblem(Reason.NEEDS_CREDENTIALS, shown(at) + " " + what + ": " + advice);
    }

    private static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static String shown(URI url) {
        return Shown.path(url);
    }
}
