package io.github.workflowautomation.benchmarks.transport;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call that reads a small answer, by the raw client and by the library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 40, time = 1_000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 1_000, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
    /** {@code memory}: answered without a network, so that nothing but the clients is measured. */
    @Param({"memory", "loopback"})
    public String network = "";

    @Param({"raw", "library"})
    public String client = "";

    private Caller caller = Caller.none();
    private ServerProcess server = ServerProcess.none();

    @Setup
    public void prepare() throws IOException {
        boolean memory = network.equals("memory");
        server = memory ? ServerProcess.none() : ServerProcess.start(0, 200);
        caller = Caller.named(client, memory, server.host());
    }

    @TearDown
    public void close() {
        caller.close();
        server.close();
    }

    @Benchmark
    public JsonValue call() throws IOException {
        return caller.call();
    }
}
