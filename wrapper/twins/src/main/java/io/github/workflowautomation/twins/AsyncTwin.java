package io.github.workflowautomation.twins;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an asynchronous twin: a class of the same package, named {@code Async} and the name of this one, with the same
 * public methods and their Javadoc. A method that gives a class that has a twin gives the twin; one that gives a
 * {@code Pager} gives an {@code AsyncPager}; any other gives a {@code CompletableFuture}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface AsyncTwin {}
