package io.github.workflowautomation.live;

/**
 * One place where an answer is not as the bundle says.
 *
 * @param pointer the JSON pointer of the place in the answer, {@code *} for any element or any name that is data
 * @param expected the types that the bundle has for it, in words
 * @param seen the types that stood there, in words; never a value
 */
public record Difference(String pointer, String expected, String seen) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(whole answer)" : pointer) + ": expected " + expected + ", seen " + seen;
    }
}
