package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.generator.GeneratedClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    private Path folder;

    @Test
    void aMethodSaysWhereItWasSeenAndWhetherTheVendorStillHasIt() {
        String source = GeneratedClient.of("""
                        openapi: 3.0.3
                        info: {title: t, version: '1'}
                        paths:
                          /a:
                            get:
                              tags: [a]
                              operationId: seen
                              x-evidence: L
                              x-seen-in: 8.20.1
                              x-seen-on: '2026-12-01'
                              x-safety: safe
                              responses: {'204': {description: none}}
                            put:
                              tags: [a]
                              operationId: gone
                              deprecated: true
                              x-evidence: C
                              x-vendor-removed: true
                              x-safety: unsafe
                              responses: {'204': {description: none}}
                        """, folder).source("AApi");

        assertThat(source)
                .contains(
                        "Evidence: live, in app 8.20.1 on 2026-12-01. Safety: safe.",
                        "evidence = Evidence.LIVE",
                        "Evidence: catalogued. Safety: unsafe.",
                        "The vendor's document has this no longer. It is kept for those who call it.",
                        "@Deprecated");
    }
}
