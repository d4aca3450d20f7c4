package io.github.workflowautomation.generator.shape;

/**
 * A call around an expression: {@code Texts.uuid(…)}.
 *
 * @param head what stands before the expression
 * @param tail what stands after it
 */
record Conversion(String head, String tail) {
    /** Leaves the expression as it is. */
    static final Conversion NONE = new Conversion("", "");

    /** Calls a static method with the expression alone. */
    static Conversion call(String method) {
        return new Conversion(method + "(", ")");
    }

    /** Calls a static method that converts what it finds inside with another conversion, if that does anything. */
    static Conversion each(String method, Conversion inner) {
        return inner.isNone() ? call(method) : new Conversion(method + "(", ", " + inner.function() + ")");
    }

    boolean isNone() {
        return head.isEmpty();
    }

    String apply(String expression) {
        return head + expression + tail;
    }

    /** The same as a function; nested lambdas have parameters of different names. */
    private String function() {
        if (tail.equals(")")) {
            int dot = head.lastIndexOf('.');
            return head.substring(0, dot) + "::" + head.substring(dot + 1, head.length() - 1);
        }
        String parameter = "inner" + tail.split("->", -1).length;
        return parameter + " -> " + apply(parameter);
    }
}
