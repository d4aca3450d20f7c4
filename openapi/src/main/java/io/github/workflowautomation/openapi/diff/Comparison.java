package io.github.workflowautomation.openapi.diff;

import io.github.workflowautomation.openapi.tree.PathTemplate;

/** The two documents and what is shared by all that compares parts of them. */
final class Comparison {

    private final DocumentTree old;
    private final DocumentTree now;
    private final Schemas schemas;
    private final SecurityRules security;
    private final ServerRules servers;

    Comparison(DocumentTree old, DocumentTree now, Ledger ledger) {
        this.old = old;
        this.now = now;
        this.schemas = new Schemas(old, now, ledger);
        this.security = new SecurityRules(old, now);
        this.servers = new ServerRules(old, now);
    }

    DocumentTree old() {
        return old;
    }

    DocumentTree now() {
        return now;
    }

    Schemas schemas() {
        return schemas;
    }

    SecurityRules security() {
        return security;
    }

    ServerRules servers() {
        return servers;
    }

    /** A path as a server sees it: the names of its variables mean nothing there. */
    static String shape(String path) {
        return new PathTemplate(path).shape();
    }
}
