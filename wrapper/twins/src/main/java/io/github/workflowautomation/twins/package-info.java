/** Writes asynchronous twins of classes that wait, so that each call is defined once. */
@NullMarked
package io.github.workflowautomation.twins;

import org.jspecify.annotations.NullMarked;
