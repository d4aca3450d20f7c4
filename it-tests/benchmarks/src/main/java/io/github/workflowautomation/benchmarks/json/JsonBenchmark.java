package io.github.workflowautomation.benchmarks.json;

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
import org.openjdk.jmh.annotations.Warmup;

/** Reads and writes 1,000 rows of 25 fields, bytes to objects and back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class JsonBenchmark {
    @Param({"ours", "moshi-reflective", "gson", "jackson", "jackson-blackbird"})
    public String library = "";

    @Param({"plain", "dated"})
    public String rows = "";

    private byte[] json = {};
    private Object parsed = json;
    private Codec codec = new NoCodec();

    @Setup
    public void prepare() throws IOException {
        json = Rows.json(1_000);
        codec = Codecs.named(library, rows.equals("dated"));
        parsed = codec.parse(json);
    }

    @Benchmark
    public Object parse() throws IOException {
        return codec.parse(json);
    }

    @Benchmark
    public Object write() throws IOException {
        return codec.write(parsed);
    }

    /** Before {@link #prepare()} there is nothing to measure. */
    private static final class NoCodec implements Codec {
        @Override
        public Object parse(byte[] json) {
            throw new IllegalStateException("not prepared");
        }

        @Override
        public byte[] write(Object rows) {
            throw new IllegalStateException("not prepared");
        }
    }
}
