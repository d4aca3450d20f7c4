/** What a release must be before it leaves, looked at in the folder that {@code .ci/release} makes. */
@NullMarked
package io.github.workflowautomation.it.release;

import org.jspecify.annotations.NullMarked;
