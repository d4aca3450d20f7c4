package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A place in a tree, told by the step that leads to it and the place where that begins. Its JSON pointer is written only
 * when someone asks for it: most of a large document is walked over without a word.
 */
public final class Place {

    private static final Place ROOT = new Place();

    private final Place holder;
    private final String step;
    private final int depth;

    // The root holds itself.
    private Place() {
        this.holder = this;
        this.step = "";
        this.depth = 0;
    }

    private Place(Place holder, String step) {
        this.holder = holder;
        this.step = step;
        this.depth = holder.depth + 1;
    }

    public static Place root() {
        return ROOT;
    }

    public static Place of(JsonPointer pointer) {
        Place place = ROOT;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            place = place.child(rest.getMatchingProperty());
        }
        return place;
    }

    public Place child(String name) {
        return new Place(this, name);
    }

    public Place child(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** Where its last step begins; of the root, the root. */
    public Place holder() {
        return holder;
    }

    /** The last step: the name of a member or the index of an element; of the root, an empty string. */
    public String step() {
        return step;
    }

    /** Whether these steps lead from the root to it. */
    public boolean is(String... steps) {
        return depth == steps.length && isIn(steps);
    }

    /** Whether these steps lead from the root to it, or to a place that holds it. */
    public boolean isIn(String... steps) {
        if (depth < steps.length) {
            return false;
        }
        Place place = this;
        while (place.depth > steps.length) {
            place = place.holder;
        }
        for (int i = steps.length; i > 0; i--) {
            if (!place.step.equals(steps[i - 1])) {
                return false;
            }
            place = place.holder;
        }
        return true;
    }

    /** Whether one of its steps is this. */
    public boolean passes(String name) {
        for (Place place = this; place.depth > 0; place = place.holder) {
            if (place.step.equals(name)) {
                return true;
            }
        }
        return false;
    }

    public JsonPointer pointer() {
        return JsonPointer.compile(toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && depth == place.depth
                && toString().equals(place.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The JSON pointer's text. */
    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.depth > 0; place = place.holder) {
            steps.push(place.step);
        }
        StringBuilder text = new StringBuilder();
        for (String one : steps) {
            text.append('/').append(one.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
