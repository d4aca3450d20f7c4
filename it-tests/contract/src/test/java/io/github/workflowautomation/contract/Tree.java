package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JSON document in pieces, each of which can be exchanged, also for what no writer of JSON would write. */
sealed interface Tree {
    /**
     * What has no parts.
     *
     * @param json its text as it stands in the document
     */
    record Text(String json) implements Tree {}

    /**
     * An array.
     *
     * @param elements its elements
     */
    record Elements(List<Tree> elements) implements Tree {}

    /**
     * An object.
     *
     * @param members its members, of which two may have the same name
     */
    record Members(List<Member> members) implements Tree {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param value its value
     */
    record Member(String name, Tree value) {}

    static Tree of(JsonValue json) {
        if (json instanceof JsonObject object) {
            return new Members(object.members().entrySet().stream()
                    .map(member -> new Member(member.getKey(), of(member.getValue())))
                    .toList());
        }
        return json instanceof JsonArray array
                ? new Elements(array.elements().stream().map(Tree::of).toList())
                : new Text(json.toJson());
    }

    /** {@return this and all below it} */
    default Stream<Tree> places() {
        return Stream.concat(Stream.of(this), parts().flatMap(Tree::places));
    }

    private Stream<Tree> parts() {
        if (this instanceof Members object) {
            return object.members().stream().map(Member::value);
        }
        return this instanceof Elements array ? array.elements().stream() : Stream.empty();
    }

    /** {@return the same with another tree at a place, which is known by its identity} */
    default Tree with(Tree place, Tree instead) {
        if (this == place) {
            return instead;
        }
        if (this instanceof Members object) {
            return new Members(object.members().stream()
                    .map(member -> new Member(member.name(), member.value().with(place, instead)))
                    .toList());
        }
        return this instanceof Elements array
                ? new Elements(array.elements().stream()
                        .map(element -> element.with(place, instead))
                        .toList())
                : this;
    }

    /** {@return the text of the document} */
    default String json() {
        if (this instanceof Members object) {
            return object.members().stream()
                    .map(member -> new JsonString(member.name()).toJson() + ":"
                            + member.value().json())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return this instanceof Elements array
                ? array.elements().stream().map(Tree::json).collect(Collectors.joining(",", "[", "]"))
                : ((Text) this).json();
    }
}
