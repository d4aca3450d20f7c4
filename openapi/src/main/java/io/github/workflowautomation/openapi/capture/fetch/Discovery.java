package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.capture.page.Body;
import io.github.workflowautomation.openapi.capture.page.Clues;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import io.github.workflowautomation.openapi.capture.page.HtmlPage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Finds one section's document: in the page, in its scripts, where they point, and at last where such pages usually
 * have it. Strictly one request after the other, since a server may put into a script what it was asked for last.
 */
final class Discovery {

    private final PageReader reader;
    private final Problems problems = new Problems();
    private final AddressBook addresses;
    private final Probes probes;

    Discovery(Site site, String section) {
        this.reader = new PageReader(site);
        this.addresses = new AddressBook(reader, problems, section);
        this.probes = new Probes(reader, problems, section);
    }

    /** Finds the document, or says why there is none. */
    Found find(URI page) throws CaptureProblem {
        PageReader.Read start = reader.read(page);
        Optional<Found> found = start.isThere() ? inAnswer(start) : missing(start);
        if (found.isEmpty()) {
            found = probes.ask(start.url());
        }
        if (found.isEmpty()) {
            throw problems.weightiest();
        }
        return found.get();
    }

    private Optional<Found> missing(PageReader.Read start) {
        problems.add(Reason.MISSING, Shown.path(start.url()) + " is not there (404)");
        return Optional.empty();
    }

    private Optional<Found> inAnswer(PageReader.Read start) throws CaptureProblem {
        Body body = start.body();
        if (body instanceof Body.Specification specification) {
            return Optional.of(new Found(specification.document(), "the answer itself"));
        }
        if (body instanceof Body.Page page) {
            return inPages(start.url(), page.html());
        }
        if (body instanceof Body.Script script) {
            return inClues(start.url(), start.url(), script.clues(), "in the answer itself");
        }
        refuseErrors(start);
        problems.add(Reason.USELESS, Shown.path(start.url()) + " answers with something that is no page");
        return Optional.empty();
    }

    private void refuseErrors(PageReader.Read start) throws CaptureProblem {
        if (start.body() instanceof Body.Broken broken) {
            problems.add(
                    Reason.BROKEN,
                    Shown.path(start.url()) + " " + broken.damage().reason());
        }
        int status = start.body() instanceof Body.Json json
                ? json.object().path("status").asInt()
                : 0;
        if (status == 401 || status == 403) {
            throw new CaptureProblem(
                    Reason.NEEDS_CREDENTIALS,
                    Shown.path(start.url()) + " answers with an error of status " + status + ": needs credentials");
        }
    }

    /** In the page, then in the pages that it shows inside itself or leads to; no further. */
    private Optional<Found> inPages(URI url, HtmlPage page) throws CaptureProblem {
        Optional<Found> found = inPage(url, page);
        URI base = AddressBook.resolve(url, page.base()).orElse(url);
        for (String inner : page.inner()) {
            Optional<URI> at =
                    AddressBook.resolve(base, inner).filter(next -> reader.mayAsk(next) && !reader.hasRead(next));
            if (found.isEmpty() && at.isPresent()) {
                PageReader.Read read = reader.read(at.get());
                found = read.isThere() && read.body() instanceof Body.Page next
                        ? inPage(read.url(), next.html())
                        : Optional.empty();
            }
        }
        return found;
    }

    private Optional<Found> inPage(URI url, HtmlPage page) throws CaptureProblem {
        if (page.asksForPassword()) {
            throw new CaptureProblem(Reason.NEEDS_CREDENTIALS, Shown.path(url) + " is a login page: needs credentials");
        }
        URI base = AddressBook.resolve(url, page.base()).orElse(url);
        Clues clues = new Clues();
        clues.add(page.clues());
        Optional<Found> inline = inlined(clues, "inlined in the page");
        if (inline.isPresent()) {
            return inline;
        }
        for (String script : page.scripts()) {
            Optional<Found> inScript = inScript(base, script, clues);
            if (inScript.isPresent()) {
                return inScript;
            }
        }
        return inClues(url, base, clues, "in the page");
    }

    /** Adds a script's clues to those of the page; its addresses are relative to the page, not to the script. */
    private Optional<Found> inScript(URI base, String script, Clues clues) {
        Optional<URI> url = AddressBook.resolve(base, script).filter(reader::mayAsk);
        if (url.isEmpty()) {
            return Optional.empty(); // from a delivery network: a library
        }
        try {
            PageReader.Read read = reader.read(url.get());
            if (read.isThere() && read.body() instanceof Body.Script text) {
                clues.add(text.clues());
                return inlined(text.clues(), "inlined in " + fileName(url.get()));
            }
            return read.isThere() && read.body() instanceof Body.Specification specification
                    ? Optional.of(new Found(specification.document(), fileName(url.get())))
                    : Optional.empty();
        } catch (CaptureProblem problem) {
            problems.add(problem);
            return Optional.empty();
        }
    }

    private Optional<Found> inClues(URI page, URI base, Clues clues, String where) {
        clues.damaged()
                .forEach(damage ->
                        problems.add(Reason.BROKEN, "the document in " + Shown.path(page) + " " + damage.reason()));
        Optional<Found> inline = inlined(clues, "inlined " + where);
        if (inline.isPresent()) {
            return inline;
        }
        if (clues.addresses().isEmpty()) {
            problems.add(
                    Reason.USELESS,
                    Shown.path(page) + " is a page without a document and without a word where that is");
        }
        return addresses.follow(page, base, clues.addresses());
    }

    private static Optional<Found> inlined(Clues clues, String how) {
        List<Document> documents = clues.documents();
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = documents.stream().skip(1).map(Document::dialect).toList();
        return Optional.of(new Found(documents.get(0), how, others));
    }

    private static String fileName(URI url) {
        String path = Shown.path(url);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
