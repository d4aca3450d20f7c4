package io.github.workflowautomation.surface;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassType;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.InterfaceType;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.connect.VMStartException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs a program in a JVM of its own and stops at each method by which a program finds out at run time what no analysis of
 * its code sees: what the tracing agent of GraalVM does, with the debugger that every JDK has.
 */
public final class ReflectionRecorder {
    private static final Map<String, Set<String>> WATCHED = Map.of(
            "java.lang.Class",
            Set.of(
                    "forName",
                    "getConstructor",
                    "getConstructors",
                    "getDeclaredClasses",
                    "getDeclaredConstructor",
                    "getDeclaredConstructors",
                    "getDeclaredField",
                    "getDeclaredFields",
                    "getDeclaredMethod",
                    "getDeclaredMethods",
                    "getField",
                    "getFields",
                    "getGenericInterfaces",
                    "getGenericSuperclass",
                    "getMethod",
                    "getMethods",
                    "getRecordComponents",
                    "getResource",
                    "getResourceAsStream",
                    "getTypeParameters"),
            "java.lang.ClassLoader",
            Set.of("getResource", "getResourceAsStream", "getResources"),
            "java.util.ResourceBundle",
            Set.of("getBundle"),
            "java.util.ServiceLoader",
            Set.of("load"));

    /** Where the JDK puts proxies of public interfaces. */
    private static final String PROXIES = "jdk.proxy";

    private final VirtualMachine machine;
    private final Set<Reflection> seen = new LinkedHashSet<>();

    private ReflectionRecorder(VirtualMachine machine) {
        this.machine = machine;
    }

    /**
     * {@return what a program looked up, apart from what the JDK looked up for it}
     *
     * @param classPath its class path
     * @param program its main class
     */
    public static Set<Reflection> record(String classPath, Class<?> program) {
        try {
            ReflectionRecorder recorder = new ReflectionRecorder(start(classPath, program.getName()));
            recorder.run();
            return recorder.seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static VirtualMachine start(String classPath, String program) throws IOException {
        LaunchingConnector launcher = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = launcher.defaultArguments();
        Objects.requireNonNull(arguments.get("options")).setValue("-cp \"" + classPath + "\"");
        Objects.requireNonNull(arguments.get("main")).setValue(program);
        try {
            return launcher.launch(arguments);
        } catch (IllegalConnectorArgumentsException | VMStartException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run() throws InterruptedException, IOException {
        WATCHED.keySet().forEach(type -> {
            machine.classesByName(type).forEach(this::watch);
            tellWhenLoaded(type);
        });
        tellWhenLoaded(PROXIES + "*");
        boolean runs = true;
        while (runs) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                runs &= !(event instanceof VMDisconnectEvent);
                handle(event);
            }
            if (runs) {
                events.resume();
            }
        }
        int status = machine.process().waitFor();
        if (status != 0) {
            throw new IllegalStateException("The program ended with " + status + ": "
                    + new String(machine.process().getErrorStream().readAllBytes(), Charset.defaultCharset()));
        }
    }

    private void tellWhenLoaded(String type) {
        ClassPrepareRequest request = machine.eventRequestManager().createClassPrepareRequest();
        request.addClassFilter(type);
        request.enable();
    }

    private void watch(ReferenceType type) {
        for (Method method : type.methods()) {
            if (WATCHED.getOrDefault(type.name(), Set.of()).contains(method.name()) && !method.isNative()) {
                BreakpointRequest request = machine.eventRequestManager().createBreakpointRequest(method.location());
                request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
                request.enable();
            }
        }
    }

    private void handle(Event event) {
        if (event instanceof ClassPrepareEvent prepared) {
            if (prepared.referenceType().name().startsWith(PROXIES)) {
                noteProxy((ClassType) prepared.referenceType());
            } else {
                watch(prepared.referenceType());
            }
        } else if (event instanceof BreakpointEvent stopped) {
            note(stopped);
        }
    }

    /** The JDK makes proxies of annotations by itself, and any analysis knows these. */
    private void noteProxy(ClassType proxy) {
        List<InterfaceType> interfaces = proxy.interfaces();
        boolean annotation = interfaces.stream()
                .flatMap(each -> each.superinterfaces().stream())
                .anyMatch(each -> each.name().equals(Annotation.class.getName()));
        if (!annotation) {
            String names = interfaces.stream().map(InterfaceType::name).collect(Collectors.joining(" "));
            seen.add(new Reflection(Reflection.PROXY, names, ""));
        }
    }

    private void note(BreakpointEvent stopped) {
        try {
            String caller = stopped.thread()
                    .frames(1, 1)
                    .get(0)
                    .location()
                    .declaringType()
                    .name();
            if (isOfJdk(caller)) {
                return;
            }
            StackFrame frame = stopped.thread().frame(0);
            Method method = frame.location().method();
            String type = method.declaringType().name();
            String what = type.substring(type.lastIndexOf('.') + 1) + "." + method.name();
            seen.add(new Reflection(what, Subject.of(frame), caller));
        } catch (IncompatibleThreadStateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOfJdk(String type) {
        return type.startsWith("java.")
                || type.startsWith("javax.")
                || type.startsWith("jdk.")
                || type.startsWith("sun.")
                || type.startsWith("com.sun.");
    }
}
