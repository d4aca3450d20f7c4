package io.github.workflowautomation.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Some of this is inferred (I): no public source tells of a path, a body or a name that it needs. Its Javadoc says which,
 * and {@link VendorConventions} replaces it when a tenant does otherwise.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Inferred {}
