package io.github.workflowautomation.openapi.capture.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a Swagger UI, Redoc or Scalar page that say where its document is. */
final class UiConfiguration {

    /** An object, or text that is one, and is the document. */
    static final List<String> INLINE = List.of("swaggerDoc", "spec", "content");

    static final List<String> LISTS = List.of("urls", "swaggerUrls", "sources");
    static final List<String> SINGLE = List.of("url", "swaggerUrl", "specUrl", "spec-url", "apiDescriptionUrl");
    static final String CONFIGURATION = "configUrl";

    private UiConfiguration() {}

    /** All of them. */
    static Set<String> names() {
        return Stream.of(INLINE, LISTS, SINGLE, List.of(CONFIGURATION))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a configuration that is JSON by itself, such as springdoc's. */
    static void read(JsonNode settings, Clues clues) {
        INLINE.forEach(name -> inline(settings.path(name), clues));
        if (settings.path(CONFIGURATION).isTextual()) {
            clues.add(Address.Kind.CONFIGURATION, settings.path(CONFIGURATION).textValue());
        }
        LISTS.forEach(name -> list(settings.path(name), clues));
        for (String name : SINGLE) {
            if (settings.path(name).isTextual()) {
                clues.add(Address.Kind.DOCUMENT, settings.path(name).textValue());
            }
        }
    }

    static void list(JsonNode urls, Clues clues) {
        for (JsonNode entry : urls) {
            if (entry.isTextual()) {
                clues.add(Address.Kind.DOCUMENT, entry.textValue());
            }
            if (entry.path("url").isTextual()) {
                String name = entry.path("name").asText(entry.path("title").asText(""));
                clues.add(Address.Kind.DOCUMENT, entry.path("url").textValue(), name);
            }
            INLINE.forEach(name -> inline(entry.path(name), clues));
        }
    }

    private static void inline(JsonNode value, Clues clues) {
        if (value.isObject()) {
            clues.add(DocumentText.judgeTree(value));
        }
        if (value.isTextual()) {
            clues.add(DocumentText.judge(value.textValue()));
        }
    }
}
