package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** In 3.1 raw bytes have no schema; in 3.0 they are a string of format binary. */
final class BinaryContent {

    private static final Pattern BINARY =
            Pattern.compile("application/(octet-stream|pdf|zip|vnd\\.openxmlformats.*)|(image|audio|video)/.*");

    private BinaryContent() {}

    static void describe(ObjectNode content) {
        for (var type : content.properties()) {
            if (BINARY.matcher(type.getKey()).matches()
                    && type.getValue() instanceof ObjectNode media
                    && media.path("schema").isEmpty()) {
                media.putObject("schema").put("type", "string").put("format", "binary");
            }
        }
    }
}
