package io.github.workflowautomation.opinion;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the validator is wrong about, or what a test or the fake tenant does on purpose.
 *
 * @param reason why it is let pass
 * @param covered what is let pass
 */
record Exemption(String reason, Predicate<Objection> covered) {
    /** All there are; each has to be needed. */
    static final List<Exemption> ALL = List.of(
            new Exemption(
                    "Tests send what is wrong to see it refused, and a refusal is the right answer.",
                    it -> it.isOf("validation.request.") && it.hasStatus(400, 499)),
            new Exemption(
                    "The fake tenant says of what it does not play that it does not.",
                    it -> it.hasStatus(501, 501)
                            && (it.isOf("validation.response.status.unknown")
                                    || it.isOf("validation.request.path.missing")
                                    || it.isOf("validation.request.operation.notAllowed"))),
            new Exemption(
                    "The bundle writes application/octet-stream for bytes of whatever type.",
                    it -> it.isOf("validation.response.contentType.notAllowed")
                            && it.message().endsWith("Must be one of: [application/octet-stream].")),
            new Exemption(
                    "An empty file is a file, too; the validator takes it for no answer.",
                    it -> it.isOf("validation.response.body.missing") && it.hasPath("/api/files/[^/]+/download")),
            new Exemption(
                    "How a token comes is not public; one dialect of the fake tenant sends it as plain text.",
                    it -> it.isOf("validation.response.contentType.notAllowed")
                            && it.hasPath("/api/auth/apikey/.+/impersonate(/.+)?")
                            && it.message().contains("'text/plain; charset=utf-8'")),
            new Exemption(
                    "How a key that is wrong is refused is not public; the fake tenant says 401.",
                    it -> it.isOf("validation.response.status.unknown")
                            && it.hasPath("/api/auth/apikey/.+")
                            && it.hasStatus(401, 401)),
            new Exemption(
                    "Where a start tells the new request was seen in several places; the dialects have each.",
                    it -> it.isOf("validation.response.body.schema.additionalProperties")
                            && it.hasPath("/instances/[^/]+/start")
                            && it.message().contains("\"lastmilestonedate\"")),
            new Exemption(
                    "How a second decision is refused is not public; the fake tenant says 409.",
                    it -> it.isOf("validation.response.status.unknown") && it.hasStatus(409, 409)),
            new Exemption(
                    "A proxy or a host in trouble answers as it likes, and the fake tenant's faults do as they are told.",
                    it -> it.isOf("validation.response.status.unknown") && it.isIn("FaultsTest.")),
            new Exemption(
                    "A test shows that a list without pages comes whole when it is asked for one.",
                    it -> it.isOf("validation.request.parameter.query.unexpected")
                            && it.isIn("ListsTest.aListThatKnowsNoPagesComesWhole")),
            new Exemption(
                    "A test can tell the fake tenant to answer JSON or a file, but not CSV.",
                    it -> it.isOf("validation.response.contentType.notAllowed")
                            && it.hasPath("/api/user/sync/template/csv")),
            new Exemption(
                    "Tests of the transport call operations that are made up.",
                    it -> it.isOf("validation.request.path.missing")
                            && it.hasPath("/api/(things|ask|system|elsewhere|round|undeclared)(/.*)?")),
            new Exemption(
                    "http().send reaches what the bundle does not have, and its tests call just that.",
                    it -> it.isOf("validation.request.path.missing") && it.isIn("HttpTest.")),
            new Exemption(
                    "Conventions move operations, and tests move them to paths that are made up.",
                    it -> it.isOf("validation.request.path.missing")
                            && it.hasPath("/api/v2/.+|/api/comments|/by-call/.+|/elsewhere")),
            new Exemption(
                    "Conventions say how pages are asked for, and tests ask in each way.",
                    it -> it.isOf("validation.request.parameter.query.unexpected")
                            && (it.isIn("ListDialectsTest.asksForPagesByTheNamesOfTheCall")
                                    || it.isIn("ConventionsExamplesTest.asksForPages"))),
            new Exemption(
                    "Conventions say how a filter of a report is written, and a test has them say it in other words.",
                    it -> it.isOf("validation.request.body.schema.additionalProperties")
                            && it.isIn("ReportRunTest.sendsANumberOfDaysByTemplateAndWordOfTheConventions")),
            new Exemption(
                    "A test gives a password under a name that is made up, to see it masked.",
                    it -> it.isOf("validation.request.body.schema.additionalProperties")
                            && it.isIn("UserChangesTest.masksAPasswordThatTheServerRepeats")),
            new Exemption(
                    "The scheduler is no section of the bundle, but its health can be asked for.",
                    it -> it.isOf("validation.request.path.missing") && it.hasPath("/api/scheduler/healthcheck")),
            new Exemption(
                    "Where a link to a file leads, at the older API or on another host, is known as an address only.",
                    it -> it.isOf("validation.request.path.missing")
                            && it.hasPath("/files/(download|stream)|/bucket/f-1")),
            new Exemption(
                    "The check of a connection asks for the first page of the host, which is no part of the API.",
                    it -> it.isOf("validation.request.path.missing") && it.hasPath("/")));

    boolean covers(Objection objection) {
        return covered.test(objection);
    }

    @Override
    public String toString() {
        return reason;
    }
}
