package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.capture.CapturedDocument.Origin;
import io.github.workflowautomation.openapi.capture.DocumentCheck;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.report.Progress;
import io.github.workflowautomation.openapi.report.SectionLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the documents of a tenant's sections, one section after the other. */
public final class Fetcher {

    private static final long MIB = 1024L * 1024;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final AccessRules rules;
    private final Findings findings;
    private final Progress progress;
    private final Wire wire;

    /**
     * Makes one with the limits of design: 30 seconds and 32 MiB for an answer, 256 MiB for all.
     *
     * @param rules what may be asked
     * @param findings takes what the user should look at
     * @param progress hears of each section
     */
    public Fetcher(AccessRules rules, Findings findings, Progress progress) {
        this(rules, findings, progress, TIMEOUT);
    }

    /**
     * Makes one with a time limit of one's own.
     *
     * @param timeout for a connection, and for one answer with its body
     */
    public Fetcher(AccessRules rules, Findings findings, Progress progress, Duration timeout) {
        this(rules, findings, progress, timeout, new Budget(32 * MIB, 256 * MIB));
    }

    Fetcher(AccessRules rules, Findings findings, Progress progress, Duration timeout, Budget budget) {
        this.rules = rules;
        this.findings = findings;
        this.progress = progress;
        this.wire = new Wire(Wire.client(timeout), budget, timeout);
    }

    /**
     * Takes them.
     *
     * @param login how to sign in
     * @param sections names of the sections
     * @param appVersion version of the vendor's app, if the user knows it
     * @param today the day, UTC
     * @return what there is, and why the rest is not; nothing is written
     * @throws io.github.workflowautomation.openapi.finding.AccessException if signing in fails
     */
    public Capture fetch(Login login, List<String> sections, @Nullable String appVersion, LocalDate today) {
        progress.step("signing in at " + rules.tenant().hostAndPort());
        Optional<Secret> token = new TokenExchange(wire, rules).token(login);
        List<CapturedDocument> documents = new ArrayList<>();
        List<CaptureFailure> failures = new ArrayList<>();
        for (String section : sections) {
            try {
                documents.add(document(section, token, appVersion));
            } catch (CaptureProblem problem) {
                failures.add(new CaptureFailure(section, problem.reason(), problem.text()));
                progress.section(new SectionLine(section, problem.text(), "", 0, 0));
            }
        }
        return new Capture(documents, failures, today);
    }

    private CapturedDocument document(String section, Optional<Secret> token, @Nullable String appVersion)
            throws CaptureProblem {
        Found found = new Discovery(new TenantSite(wire, rules, token), section)
                .find(rules.onTenant("/api/" + section + "/api-docs"));
        byte[] content = found.document().text().getBytes(StandardCharsets.UTF_8);
        DocumentCheck check = DocumentCheck.of(section, content, findings);
        if (check.refusal().isPresent()) {
            throw new CaptureProblem(
                    CaptureFailure.Reason.BROKEN, check.refusal().get());
        }
        if (!found.passedOver().isEmpty()) {
            check.warn("several-documents", "the page offers more than one; not taken: " + found.passedOver());
        }
        progress.section(
                new SectionLine(section, found.how(), found.document().dialect(), check.operations(), content.length));
        return new CapturedDocument(
                section,
                content,
                found.how(),
                Origin.FETCHED,
                rules.tenant().hostAndPort(),
                appVersion,
                found.document().dialect());
    }
}
