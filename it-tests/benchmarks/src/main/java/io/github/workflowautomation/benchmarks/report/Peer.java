package io.github.workflowautomation.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A client that is measured, from the builds below {@code src/peers}. */
public record Peer(String folder, String name) {
    /** Whose two calls all others are held against. */
    public static final Peer BARE = new Peer("retrofit-moshi", "Retrofit and Moshi by hand");

    /** The library. */
    public static final Peer LIBRARY = new Peer("library", "this library");

    /** Whose calls a second all others are held against. */
    public static final Peer OKHTTP = new Peer("okhttp", "OkHttp alone");

    /** Those that do the same two calls of the bundle. */
    public static final List<Peer> OF_THE_BUNDLE = List.of(
            LIBRARY,
            BARE,
            OKHTTP,
            new Peer("stock-okhttp-gson", "generated: okhttp-gson"),
            new Peer("stock-retrofit2", "generated: retrofit2"),
            new Peer("stock-native", "generated: native"));

    /** SDKs from Maven Central, each with one call of its own. */
    public static final List<Peer> PUBLISHED = List.of(
            new Peer("stripe", "Stripe"),
            new Peer("slack", "Slack"),
            new Peer("square", "Square"),
            new Peer("anthropic", "Anthropic"),
            new Peer("openai", "OpenAI"),
            new Peer("kubernetes", "Kubernetes"));

    /** {@return all of them} */
    public static List<Peer> all() {
        return Stream.concat(OF_THE_BUNDLE.stream(), PUBLISHED.stream()).toList();
    }

    /** {@return its jars, its own and those that it needs} */
    public String classPath() {
        Path target = target();
        try {
            return target.resolve(folder + "-1.jar")
                    + System.getProperty("path.separator")
                    + Files.readString(target.resolve("class-path.txt")).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return where files about it may lie} */
    public Path target() {
        return Path.of(System.getProperty("benchmark.peers"), folder, "target");
    }
}
