package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.DocumentText.Damaged;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What one page or script tells of its document. Gathered on one thread. */
public final class Clues {

    /** More than any page has; a page that was made to keep us busy stops here. */
    private static final int MOST = 200;

    private final List<Document> documents = new ArrayList<>();
    private final List<Damaged> damaged = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();

    /** The documents that it holds itself, the likeliest first. */
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    /** What it holds that was meant to be a document. */
    public List<Damaged> damaged() {
        return List.copyOf(damaged);
    }

    /** Where else to look, in the order in which a Swagger UI would. */
    public List<Address> addresses() {
        return addresses.stream()
                .distinct()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    void add(Verdict verdict) {
        if (verdict instanceof Document document && documents.size() < MOST && !documents.contains(document)) {
            documents.add(document);
        }
        if (verdict instanceof Damaged damage && damaged.size() < MOST) {
            damaged.add(damage);
        }
    }

    void add(Address.Kind kind, String url) {
        add(kind, url, "");
    }

    void add(Address.Kind kind, String url, String name) {
        if (addresses.size() < MOST && !url.isBlank()) {
            addresses.add(new Address(kind, url.strip(), name.strip()));
        }
    }

    /** Adds what another page or script tells. */
    public void add(Clues others) {
        others.documents.forEach(this::add);
        others.damaged.forEach(this::add);
        others.addresses.forEach(address -> add(address.kind(), address.url(), address.name()));
    }
}
