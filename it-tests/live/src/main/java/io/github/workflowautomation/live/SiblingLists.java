package io.github.workflowautomation.live;

/** Which list has the ids for a variable of a path: the one at the same path without it. */
final class SiblingLists {
    private SiblingLists() {}

    /** {@return what stands for an operation as a list} */
    static String of(KnownOperation operation) {
        return bare(operation.path());
    }

    /** {@return what stands for the list of the things whose id a variable takes} */
    static String before(KnownOperation operation, String variable) {
        return bare(operation.path().substring(0, operation.path().indexOf("{" + variable + "}")));
    }

    private static String bare(String path) {
        return path.replaceFirst("/(list/?)?$", "");
    }
}
