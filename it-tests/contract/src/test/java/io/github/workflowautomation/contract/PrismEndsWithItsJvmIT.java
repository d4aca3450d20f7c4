package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PrismEndsWithItsJvmIT {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    @Test
    void evenWhenThatIsKilled() throws Exception {
        Process holder = hold();
        List<ProcessHandle> children = List.of();
        try (BufferedReader lines = holder.inputReader(StandardCharsets.UTF_8)) {
            int port = port(String.valueOf(lines.readLine()));
            connect(port).close();
            children = holder.children().toList();

            holder.destroyForcibly();

            assertThat(holder.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(isGone(port)).as("nobody listens any more").isTrue();
        } finally {
            holder.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void andWhenItIsClosed() {
        PrismServer prism = PrismExtension.start("closed", PrismHolder.ONE_OPERATION);

        prism.close();

        assertThatThrownBy(() -> connect(port(prism.host())).close()).isInstanceOf(ConnectException.class);
    }

    /** Each connection lasts until the server ends; one that came about while it ended is followed by another. */
    private static boolean isGone(int port) throws IOException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < end) {
            try (Socket connection = connect(port)) {
                connection.setSoTimeout(Math.toIntExact(AT_MOST.toMillis()));
                assertThat(connection.getInputStream().read())
                        .as("nothing but the end")
                        .isEqualTo(-1);
            } catch (ConnectException refused) {
                return true;
            } catch (SocketTimeoutException stillThere) {
                return false;
            } catch (SocketException reset) {
                // Ended too, less politely.
            }
        }
        return false;
    }

    private static Socket connect(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static int port(String host) {
        assertThat(host).startsWith("127.0.0.1:");
        return Integer.parseInt(host.substring(host.indexOf(':') + 1));
    }

    /** A JVM of its own; destroyForcibly sends it the signal that no program can catch. */
    private static Process hold() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrismHolder.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
