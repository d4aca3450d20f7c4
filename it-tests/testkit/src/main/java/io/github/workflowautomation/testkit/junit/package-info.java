/** The fake tenant as an extension of JUnit 5, which has to be on the class path for it. */
@NullMarked
package io.github.workflowautomation.testkit.junit;

import org.jspecify.annotations.NullMarked;
