package io.github.workflowautomation.api.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the document says about the operation behind a method. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OperationInfo {
    /**
     * The operation's identifier in the document.
     *
     * @return the identifier
     */
    String id();

    /**
     * The HTTP method.
     *
     * @return the method in upper case
     */
    String method();

    /**
     * The path as the document writes it, with its parameters in braces.
     *
     * @return the template
     */
    String path();

    /**
     * What a repeat of the call does.
     *
     * @return the class; the careful one when the document gives none
     */
    Safety safety() default Safety.UNSAFE;

    /**
     * How the operation is known.
     *
     * @return the mark
     */
    Evidence evidence() default Evidence.INFERRED;

    /**
     * Whether the vendor keeps the operation for itself.
     *
     * @return true if external systems should not or cannot call it
     */
    boolean internal() default false;
}
