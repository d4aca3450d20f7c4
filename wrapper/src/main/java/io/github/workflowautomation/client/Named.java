package io.github.workflowautomation.client;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the one thing of a name. The server's own search may find more: it looks for parts of names, or elsewhere. */
final class Named {
    private Named() {}

    /**
     * {@return the thing of exactly that name}
     *
     * @throws IllegalStateException when there are several, naming their ids
     */
    static <T> Optional<T> find(
            Pager<T> found, String name, Function<T, Optional<String>> nameOf, Function<T, ?> idOf) {
        List<T> matches = found.stream()
                .filter(thing -> nameOf.apply(thing).filter(name::equals).isPresent())
                .toList();
        if (matches.size() > 1) {
            String ids =
                    matches.stream().map(thing -> idOf.apply(thing).toString()).collect(Collectors.joining(", "));
            throw new IllegalStateException(matches.size() + " things are called \"" + name + "\": " + ids
                    + ". Get the one you mean by its id.");
        }
        return matches.stream().findFirst();
    }
}
