package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** What {@code oneOf} and {@code anyOf} list, before and after, and the discriminator that tells them apart. */
final class VariantPair {

    /** With more left over, every one is compared with every other for too long. */
    private static final int FEW = 8;

    private final Schemas schemas;
    private final Unit unit;
    private final Located before;
    private final Located after;
    private final Shape old;
    private final Shape now;

    VariantPair(Schemas schemas, Unit unit, Located before, Located after, Shape old, Shape now) {
        this.schemas = schemas;
        this.unit = unit;
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
    }

    void compare() {
        discriminator();
        if (old.variants().isEmpty() != now.variants().isEmpty()) {
            begunOrEnded();
            return;
        }
        List<Located> gone = new ArrayList<>(old.variants());
        List<Located> come = new ArrayList<>(now.variants());
        pairByName(gone, come);
        pairByContent(gone, come);
        if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) {
                schemas.compare(unit, gone.get(i), come.get(i), direction());
            }
            return;
        }
        gone.forEach(variant -> unit.note(Rule.VARIANT_REMOVED, after, "no longer " + oldName(variant)));
        come.forEach(variant -> unit.note(Rule.VARIANT_ADDED, after, "also " + newName(variant)));
    }

    private Direction direction() {
        return Objects.requireNonNull(unit.direction());
    }

    private String oldName(Located variant) {
        String name = schemas.oldName(variant);
        return name.isEmpty() ? "a variant without a name" : name;
    }

    private String newName(Located variant) {
        String name = schemas.newName(variant);
        return name.isEmpty() ? "a variant without a name" : name;
    }

    /** One schema became the choice among several, or the other way round. */
    private void begunOrEnded() {
        boolean begun = old.variants().isEmpty();
        List<Located> variants = begun ? now.variants() : old.variants();
        boolean among = variants.size() <= FEW
                && variants.stream()
                        .anyMatch(
                                variant -> begun ? schemas.areSame(before, variant) : schemas.areSame(variant, after));
        String detail = begun ? "is now one of several schemas" : "is now one schema, no longer one of several";
        Rule rule = begun ? Rule.TYPE_WIDENED : Rule.TYPE_NARROWED;
        unit.note(among ? rule : Rule.TYPE_CHANGED, after, detail);
    }

    private void pairByName(List<Located> gone, List<Located> come) {
        pair(gone, come, variant -> schemas.oldName(variant), variant -> schemas.newName(variant));
    }

    private void pair(
            List<Located> gone,
            List<Located> come,
            Function<Located, String> oldKey,
            Function<Located, String> newKey) {
        for (Located variant : List.copyOf(gone)) {
            String key = oldKey.apply(variant);
            come.stream()
                    .filter(other -> !key.isEmpty() && newKey.apply(other).equals(key))
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(variant);
                        come.remove(other);
                        schemas.compare(unit, variant, other, direction());
                    });
        }
    }

    private void pairByContent(List<Located> gone, List<Located> come) {
        if (gone.size() > FEW || come.size() > FEW) {
            return;
        }
        for (Located variant : List.copyOf(gone)) {
            come.stream()
                    .filter(other -> schemas.areSame(variant, other))
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(variant);
                        come.remove(other);
                        schemas.compare(unit, variant, other, direction());
                    });
        }
    }

    private void discriminator() {
        Located was = old.discriminator();
        Located is = now.discriminator();
        if (was == null || is == null) {
            if (was != null || is != null) {
                String detail =
                        is == null ? "no property tells the variants apart any more" : "a property tells them apart";
                unit.note(Rule.DISCRIMINATOR_CHANGED, after, detail);
            }
            return;
        }
        if (!was.text("propertyName").equals(is.text("propertyName"))) {
            unit.note(
                    Rule.DISCRIMINATOR_CHANGED,
                    is,
                    "\"" + is.text("propertyName") + "\" tells the variants apart, was \"" + was.text("propertyName")
                            + "\"");
        }
        mappings(was, is);
    }

    private void mappings(Located was, Located is) {
        Map<String, Located> were = mapping(was);
        Map<String, Located> are = mapping(is);
        were.forEach((value, schema) -> {
            if (!are.containsKey(value)) {
                unit.note(Rule.DISCRIMINATOR_VALUE_REMOVED, is, "no longer \"" + value + "\"");
            } else if (!schemas.areSame(schema, are.get(value))) {
                compareNamed(value, schema, are.get(value), is);
            }
        });
        are.forEach((value, schema) -> {
            if (!were.containsKey(value)) {
                unit.note(Rule.DISCRIMINATOR_VALUE_ADDED, is, "also \"" + value + "\"");
            }
        });
    }

    // A schema of the same name that has changed is compared where the variants are.
    private void compareNamed(String value, Located was, Located is, Located at) {
        if (!schemas.oldName(was).equals(schemas.newName(is))) {
            unit.note(Rule.DISCRIMINATOR_CHANGED, Source.NONE, at, "\"" + value + "\" stands for another schema");
        }
    }

    private static Map<String, Located> mapping(Located discriminator) {
        Map<String, Located> mapping = new TreeMap<>();
        Located map = discriminator.child("mapping");
        for (var entry : map.node().properties()) {
            String target = entry.getValue().asText();
            String reference = target.startsWith("#/") ? target : "#/components/schemas/" + target;
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("$ref", reference);
            mapping.put(
                    entry.getKey(), new Located(node, map.child(entry.getKey()).at()));
        }
        return mapping;
    }
}
