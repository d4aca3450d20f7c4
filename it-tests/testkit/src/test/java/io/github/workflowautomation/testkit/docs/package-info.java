/** The code of the guides in docs, run against the fake tenant. */
@NullMarked
package io.github.workflowautomation.testkit.docs;

import org.jspecify.annotations.NullMarked;
