package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A schema with several types as one schema for each of them: a list of types is a oneOf in short. */
final class TypeVariants {
    private TypeVariants() {}

    static List<Located> of(Located located, List<String> types) {
        List<Located> variants = new ArrayList<>();
        for (String type : types) {
            variants.add(new Located(
                    only(type, located.schema()), located.at().child("type").child(variants.size())));
        }
        return List.copyOf(variants);
    }

    private static Schema<?> only(String type, Schema<?> all) {
        Schema<Object> one = new Schema<>();
        one.setTypes(Set.of(type));
        switch (type) {
            case "array" -> {
                one.setItems(all.getItems());
                one.setPrefixItems(all.getPrefixItems());
                one.setUniqueItems(all.getUniqueItems());
            }
            case "object" -> {
                one.setProperties(all.getProperties());
                one.setRequired(all.getRequired());
                one.setAdditionalProperties(all.getAdditionalProperties());
            }
            default -> {
                one.setFormat(all.getFormat());
                one.setMaximum(all.getMaximum());
            }
        }
        return one;
    }
}
