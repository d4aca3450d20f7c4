package io.github.workflowautomation.surface;

/**
 * One look at a class or a resource that only the running program knows.
 *
 * @param what the method that was called, as {@code Class.getMethods}
 * @param subject the class, the classes or the resource that it was called for
 * @param caller the class that called it
 */
public record Reflection(String what, String subject, String caller) {
    /** What is said of a proxy, whoever asked for it; the subject is its interfaces. */
    public static final String PROXY = "Proxy";
}
