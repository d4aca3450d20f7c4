package io.github.workflowautomation.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Two lanes, each to a Prism of its own: one Prism answers one call at a time, and looks through the whole document for
 * each. Calls begin before the second Prism is up.
 */
final class Lanes implements AutoCloseable {
    private final BlockingQueue<Lane> free = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CompletableFuture<PrismServer> second;

    private Lanes(PrismServer first, Supplier<PrismServer> start) {
        free.add(Lane.to(first));
        second = CompletableFuture.supplyAsync(start);
        CompletableFuture<Void> unused = second.thenAccept(prism -> free.add(Lane.to(prism)));
    }

    static Lanes to(PrismServer first, Supplier<PrismServer> start) {
        return new Lanes(first, start);
    }

    /** {@return the problems that the check found, in the order of the things checked} */
    <T> List<String> problems(List<T> things, BiFunction<Lane, T, Optional<String>> check) throws InterruptedException {
        List<Callable<Optional<String>>> checks = new ArrayList<>();
        things.forEach(thing -> checks.add(() -> onLane(thing, check)));
        List<String> problems = new ArrayList<>();
        for (Future<Optional<String>> checked : threads.invokeAll(checks)) {
            result(checked).ifPresent(problems::add);
        }
        return problems;
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            free.forEach(Lane::close);
        } finally {
            second.join().close();
        }
    }

    private <T> Optional<String> onLane(T thing, BiFunction<Lane, T, Optional<String>> check)
            throws InterruptedException {
        Lane lane = free.take();
        try {
            return check.apply(lane, thing);
        } finally {
            free.add(lane);
        }
    }

    private static Optional<String> result(Future<Optional<String>> checked) throws InterruptedException {
        try {
            return checked.get();
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        }
    }
}
