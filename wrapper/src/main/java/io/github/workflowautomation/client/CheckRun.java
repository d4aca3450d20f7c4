package io.github.workflowautomation.client;

import io.github.workflowautomation.client.CheckStep.Subject;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.transport.ProbeResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Looks at everything that a first call needs, from the bottom up. A step that failed ends those that need it. */
final class CheckRun {
    /** The host dates its answers to a second, and nobody minds a few. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private static final String NOT_REACHED = "not reached";

    private final Tenant tenant;
    private final CheckTexts texts;
    private final Map<Subject, CheckStep> steps = new EnumMap<>(Subject.class);

    CheckRun(Tenant tenant, CheckTexts texts) {
        this.tenant = tenant;
        this.texts = texts;
    }

    /**
     * {@return what was found}
     *
     * @param probe a request without a secret
     * @param token the way to a token
     * @param user the call for the current user
     */
    CheckReport run(Supplier<ProbeResult> probe, TokenCheck token, Supplier<User> user) {
        ProbeResult seen = probe.get();
        name(seen);
        tls(seen);
        host(seen);
        clock(seen);
        if (seen.status().isPresent() && !failed(Subject.HOST)) {
            token.run(this::put);
            if (!failed(Subject.TENANT) && !failed(Subject.KEY) && !failed(Subject.EXCHANGE)) {
                currentUser(user);
            }
        }
        return new CheckReport(all());
    }

    private List<CheckStep> all() {
        return Arrays.stream(Subject.values())
                .map(subject -> steps.getOrDefault(subject, CheckStep.skipped(subject, NOT_REACHED)))
                .toList();
    }

    private void name(ProbeResult seen) {
        if (isTrouble(seen, Subject.DNS, ProbeResult.Phase.NAME)) {
            return;
        }
        if (seen.proxied()) {
            put(CheckStep.skipped(Subject.DNS, "left to the proxy"));
        } else if (seen.named()) {
            put(CheckStep.ok(Subject.DNS, tenant.origin().host() + " has an address"));
        } else {
            put(CheckStep.skipped(Subject.DNS, "the host is an address"));
        }
    }

    private void tls(ProbeResult seen) {
        if (isTrouble(seen, Subject.TLS, ProbeResult.Phase.TLS)) {
            return;
        }
        if (!tenant.origin().isHttps()) {
            put(CheckStep.skipped(Subject.TLS, "the host talks http"));
        } else if (seen.tls().isPresent()) {
            put(CheckStep.ok(Subject.TLS, seen.tls().get() + ", with a certificate that this JVM trusts"));
        }
    }

    private void host(ProbeResult seen) {
        if (isTrouble(seen, Subject.HOST, ProbeResult.Phase.HOST)
                || seen.status().isEmpty()) {
            return;
        }
        int status = seen.status().getAsInt();
        if (status >= 500) {
            put(CheckStep.failed(
                    Subject.HOST,
                    "answers with HTTP " + status,
                    "Try again later, or ask whoever runs the tenant whether it is up."));
            return;
        }
        String elsewhere = seen.otherHost()
                .map(other -> ", which leads browsers to " + other)
                .orElse("");
        put(CheckStep.ok(Subject.HOST, "answers (HTTP " + status + " without a token" + elsewhere + ")"));
    }

    private void clock(ProbeResult seen) {
        if (seen.status().isEmpty()) {
            return;
        }
        if (seen.ahead().isEmpty()) {
            put(CheckStep.skipped(Subject.CLOCK, "the host does not date its answers"));
            return;
        }
        Duration ahead = seen.ahead().get();
        if (ahead.abs().compareTo(CLOCK_TOLERANCE) <= 0) {
            put(CheckStep.ok(Subject.CLOCK, "within a minute of the host's"));
            return;
        }
        put(CheckStep.failed(
                Subject.CLOCK,
                "this machine's clock is " + CheckTexts.words(ahead.abs())
                        + (ahead.isNegative() ? " behind" : " ahead of") + " the host's",
                "Set this machine's clock, or let it be set over the network. Certificates, and tokens that were given"
                        + " rather than exchanged, are judged by it."));
    }

    private void currentUser(Supplier<User> user) {
        try {
            User found = user.get();
            String name = found.userName().map(login -> " (" + login + ")").orElse("");
            put(CheckStep.ok(Subject.CURRENT_USER, texts.presentable(found.displayName() + name)));
        } catch (WorkflowException failure) {
            put(texts.failed(Subject.CURRENT_USER, failure));
        }
    }

    private boolean isTrouble(ProbeResult seen, Subject subject, ProbeResult.Phase phase) {
        seen.trouble()
                .filter(trouble -> trouble.phase() == phase)
                .ifPresent(trouble -> put(CheckStep.failed(subject, trouble.words(), trouble.nextStep())));
        return failed(subject);
    }

    private void put(CheckStep step) {
        steps.put(step.subject(), step);
    }

    private boolean failed(Subject subject) {
        return steps.containsKey(subject) && steps.get(subject).result() == CheckStep.Result.FAILED;
    }
}
