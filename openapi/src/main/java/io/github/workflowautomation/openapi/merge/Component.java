package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * One component of one section.
 *
 * @param id kind and name, such as {@code schemas/Form}
 */
record Component(String section, String file, String id, JsonNode content) {

    static List<Component> allOf(List<SectionDocument> documents) {
        List<Component> components = new ArrayList<>();
        for (SectionDocument document : documents) {
            for (var kind : document.root().path("components").properties()) {
                for (var member : kind.getValue().properties()) {
                    String id = kind.getKey() + "/" + member.getKey();
                    components.add(new Component(document.section(), document.file(), id, member.getValue()));
                }
            }
        }
        return components;
    }

    ComponentKey key() {
        return new ComponentKey(section, id);
    }

    String kind() {
        return id.substring(0, id.indexOf('/'));
    }

    String name() {
        return id.substring(id.indexOf('/') + 1);
    }
}
