package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an object with declared members into a model. */
final class ModelReader {
    private static final Set<String> RESERVED =
            Set.of("builder", "toBuilder", "build", "additionalField", "additionalFields", "nullMembers");

    private final Models models;
    private final MemberReader members;
    private final Nullability nullability;

    ModelReader(Models models, MemberReader members, Nullability nullability) {
        this.models = models;
        this.members = members;
        this.nullability = nullability;
    }

    Model read(String className, String schemaName, Located located, Set<String> unions) {
        NameScope scope = NameScope.ofMembers(RESERVED);
        Map<String, Member> declared = members.members(located, className);
        Set<String> required = members.required(located);
        List<Property> properties = new ArrayList<>();
        declared.values()
                .forEach(member -> properties.add(
                        property(properties.size(), member, required.contains(member.wireName()), scope)));
        Schema<?> schema = located.schema();
        return new Model(
                className,
                schemaName,
                schema.getDescription(),
                Boolean.TRUE.equals(schema.getDeprecated()),
                List.copyOf(properties),
                List.of(),
                unions);
    }

    private Property property(int index, Member member, boolean required, NameScope scope) {
        PropertyFacts facts = PropertyFacts.of(member.located().schema());
        Presence presence = Presence.of(required, nullability.isNullable(member.located()), facts);
        String wireName = member.wireName();
        JavaType type = type(member);
        String name = scope.claim(Names.member(Spelling.of(wireName)));
        boolean distinguished = presence == Presence.OPTIONAL_NULLABLE && !type.equals(JavaType.JSON);
        Property.PresenceNames presenceNames = distinguished
                ? new Property.PresenceNames(
                        scope.claim("has" + Names.capitalized(name)), scope.claim("without" + Names.capitalized(name)))
                : Property.PresenceNames.NONE;
        return new Property(index, wireName, name, type, presence, facts, presenceNames);
    }

    private JavaType type(Member member) {
        Schema<?> schema = member.located().schema();
        JavaType type = models.type(
                member.located(), Names.pascal(member.owner()) + Names.pascal(Spelling.of(member.wireName())));
        return SchemaView.isTrue(schema, "x-secret") && type.equals(JavaType.STRING) ? JavaType.SECRET : type;
    }
}
