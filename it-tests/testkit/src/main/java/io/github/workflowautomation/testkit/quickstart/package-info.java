/** The story of the README, as a program. */
@NullMarked
package io.github.workflowautomation.testkit.quickstart;

import org.jspecify.annotations.NullMarked;
