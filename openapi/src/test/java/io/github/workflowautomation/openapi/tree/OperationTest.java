package io.github.workflowautomation.openapi.tree;

import static io.github.workflowautomation.openapi.Trees.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class OperationTest {

    private final SectionDocument document = section(
            "forms", "paths: {/b: {put: {}, get: {}, parameters: [], summary: s, trace: 1}, /a: {delete: {}}, /c: 1}");

    @Test
    void areThoseOfAllPathsInTheOrderOfTheDocument() {
        assertThat(document.operations()).extracting(Operation::name).containsExactly("PUT /b", "GET /b", "DELETE /a");
    }

    @Test
    void knowTheirPlace() {
        assertThat(document.operations().get(2).pointer()).hasToString("/paths/~1a/delete");
    }

    @Test
    void areHeldByAPathItem() {
        ObjectNode root = document.root();

        assertThat(Operation.pathItem(root, "/a")).isSameAs(root.path("paths").path("/a"));
        assertThatThrownBy(() -> Operation.pathItem(root, "/c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no path item /c");
    }
}
