package io.github.workflowautomation.benchmarks.steady;

import io.github.workflowautomation.benchmarks.report.Peer;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/**
 * Calls of one client that all threads share, to a server in a process of its own. After five seconds the speed of some still
 * doubled, so the warm-up is longer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
public class SteadyBenchmark {
    /** The folder of the peer. */
    @Param("library")
    public String peer = "";

    /** {@code r-7} has a small answer, {@code large} one of about 100 KB. */
    @Param({"r-7", "large"})
    public String answer = "";

    private ServerProcess server = ServerProcess.none();
    private @Nullable PeerCalls calls;

    @Setup
    public void prepare() throws Exception {
        server = ServerProcess.start(0, 200);
        calls = new PeerCalls(new Peer(peer, peer), server.host(), answer);
    }

    @TearDown
    public void close() throws Exception {
        if (calls != null) {
            calls.close();
        }
        server.close();
    }

    @Benchmark
    public Object call() throws Exception {
        if (calls == null) {
            throw new IllegalStateException("not prepared");
        }
        return calls.call();
    }
}
