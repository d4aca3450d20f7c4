package io.github.workflowautomation.benchmarks.steady;

import io.github.workflowautomation.benchmarks.report.Peer;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A peer with class loaders of its own, so that none sees another's jars. */
final class PeerCalls implements AutoCloseable {
    private final URLClassLoader classes;
    private final Callable<?> calls;

    PeerCalls(Peer peer, String host, String id) throws IOException, ReflectiveOperationException {
        this.classes = new URLClassLoader(urls(peer.classPath()), ClassLoader.getPlatformClassLoader());
        this.calls = (Callable<?>) classes.loadClass("peer.Peer")
                .getConstructor(String.class, String.class)
                .newInstance(host, id);
    }

    Object call() throws Exception {
        return calls.call();
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static URL[] urls(String classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String jar : classPath.split(File.pathSeparator, -1)) {
            urls.add(new File(jar).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
