package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.capture.page.Address;
import io.github.workflowautomation.openapi.capture.page.Body;
import io.github.workflowautomation.openapi.capture.page.Clues;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes to the addresses that a page names, in the order in which the page would. */
final class AddressBook {

    private static final int MOST_CONFIGURATIONS = 3;

    private final PageReader reader;
    private final Problems problems;
    private final String section;
    private int configurations;

    AddressBook(PageReader reader, Problems problems, String section) {
        this.reader = reader;
        this.problems = problems;
        this.section = section;
    }

    /**
     * Goes to each until one is a document.
     *
     * @param page the page that names them
     * @param base what its relative URLs are relative to
     */
    Optional<Found> follow(URI page, URI base, List<Address> named) {
        List<Address> likeliestFirst = new ArrayList<>(named);
        likeliestFirst.sort(Comparator.comparing(Address::kind).thenComparing(address -> !isOfSection(address)));
        for (Address address : likeliestFirst) {
            Optional<Found> found = follow(page, base, address);
            if (found.isPresent()) {
                return Optional.of(withOthers(found.get(), address, likeliestFirst));
            }
        }
        return Optional.empty();
    }

    private boolean isOfSection(Address address) {
        return address.name().contains(section) || address.url().contains(section);
    }

    private static Found withOthers(Found found, Address taken, List<Address> all) {
        List<String> others = all.stream()
                .filter(address -> address.kind() == Address.Kind.DOCUMENT
                        && !address.name().isEmpty())
                .filter(address -> taken.kind() == Address.Kind.DOCUMENT && !address.equals(taken))
                .map(address -> Shown.text(address.name()))
                .toList();
        return found.passedOver().isEmpty() ? new Found(found.document(), found.how(), others) : found;
    }

    private Optional<Found> follow(URI page, URI base, Address address) {
        if (address.kind() == Address.Kind.COMPUTED) {
            problems.add(
                    Reason.USELESS,
                    "the page computes where its document is (" + Shown.text(address.url())
                            + "), which no script is run for; save it in a browser and import that");
            return Optional.empty();
        }
        boolean anyThere = false;
        for (URI candidate : candidates(page, base, address)) {
            if (AccessRules.isDecoy(candidate)) {
                return Optional.empty();
            }
            if (!reader.mayAsk(candidate)) {
                refuse(candidate, address);
                return Optional.empty();
            }
            anyThere |= reader.hasRead(candidate);
            Optional<Found> found = ask(page, candidate, address);
            if (found.isPresent()) {
                return found;
            }
        }
        if (!anyThere && address.kind() != Address.Kind.MENTIONED) {
            problems.add(
                    Reason.USELESS,
                    "the page names " + Shown.text(withoutQuery(address.url())) + ", and no document is there");
        }
        return Optional.empty();
    }

    /** A page behind a proxy that strips a prefix names its document without that prefix. */
    private Set<URI> candidates(URI page, URI base, Address address) {
        Set<URI> candidates = new LinkedHashSet<>();
        String url = address.url();
        if (address.kind() == Address.Kind.BELOW_PAGE) {
            resolve(page, page.getRawPath().replaceFirst("/?$", "/"))
                    .flatMap(folder -> resolve(folder, url))
                    .ifPresent(candidates::add);
        }
        resolve(base, url).ifPresent(candidates::add);
        if (url.startsWith("/") && !url.startsWith("//")) {
            resolve(page, "/api/" + section + url).ifPresent(candidates::add);
        }
        return candidates;
    }

    private void refuse(URI url, Address address) {
        if (address.kind() == Address.Kind.MENTIONED) {
            return; // a guess of ours, no word of the page's
        }
        String where = WebOrigin.of(url).map(WebOrigin::toString).orElse("a place that is not on the web");
        problems.add(
                Reason.REFUSED,
                "the page names a document at another origin, " + Shown.text(where)
                        + ", which is not asked; --allow-host allows it, without credentials");
    }

    private Optional<Found> ask(URI page, URI url, Address address) {
        try {
            PageReader.Read read = reader.read(url);
            if (!read.isThere()) {
                return Optional.empty();
            }
            Body body = read.body();
            if (body instanceof Body.Specification specification) {
                return Optional.of(new Found(specification.document(), "named by the page: " + Shown.path(url)));
            }
            if (body instanceof Body.Broken broken) {
                problems.add(
                        Reason.BROKEN, Shown.path(url) + " " + broken.damage().reason());
            }
            if (body instanceof Body.Script script && address.kind() == Address.Kind.CONFIGURATION) {
                return configured(page, url, script.clues());
            }
        } catch (CaptureProblem problem) {
            if (address.kind() != Address.Kind.MENTIONED) {
                problems.add(problem);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> configured(URI page, URI configuration, Clues clues) {
        if (++configurations > MOST_CONFIGURATIONS) {
            return Optional.empty();
        }
        if (!clues.documents().isEmpty()) {
            return Optional.of(new Found(clues.documents().get(0), "inlined in " + Shown.path(configuration)));
        }
        Optional<Found> found = follow(page, page, clues.addresses());
        return found.isPresent() ? found : follow(page, configuration, clues.addresses());
    }

    /** A URL against a base; empty if it cannot be read, and the base itself if it is empty. */
    static Optional<URI> resolve(URI base, String url) {
        try {
            String cleaned = url.strip().replaceFirst("#.*", "").replace(" ", "%20");
            return Optional.of(cleaned.isEmpty() ? base : base.resolve(cleaned));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutQuery(String url) {
        return url.replaceFirst("[?#].*", "");
    }
}
