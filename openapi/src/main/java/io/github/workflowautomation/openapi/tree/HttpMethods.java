package io.github.workflowautomation.openapi.tree;

import java.util.List;

/** The HTTP methods that a path item of OpenAPI 3.0 may hold. */
public final class HttpMethods {

    /** In the order in which the bundle writes them: readers first. */
    public static final List<String> IN_ORDER =
            List.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

    private HttpMethods() {}
}
