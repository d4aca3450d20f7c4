package peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Builds a peer, makes its first call, and prints the milliseconds since main began and the most memory that the process had, in KiB. */
public final class FirstCall {
    private FirstCall() {}

    public static void main(String[] arguments) throws Exception {
        long started = System.nanoTime();
        Callable<?> peer = (Callable<?>) Class.forName("peer.Peer")
                .getConstructor(String.class, String.class)
                .newInstance(arguments[0], "7");
        Object answer = peer.call();
        long micros = (System.nanoTime() - started) / 1_000;
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        System.out.println(micros / 1_000.0 + " " + peakKibibytes());
        System.exit(0);
    }

    private static String peakKibibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM")) {
                    return line.replaceAll("\\D", "");
                }
            }
        }
        return "NaN";
    }
}
