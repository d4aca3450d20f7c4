package io.github.workflowautomation.api.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a list or an object is written in a path. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface PathStyle {
    /**
     * OpenAPI's word for it.
     *
     * @return {@code simple}, {@code label} or {@code matrix}
     */
    String value();

    /**
     * The name on the wire, which {@code matrix} repeats.
     *
     * @return the name
     */
    String name();

    /**
     * Whether each value is spelled out by itself.
     *
     * @return true for {@code ;a=1;a=2}, false for {@code ;a=1,2}
     */
    boolean explode() default false;
}
