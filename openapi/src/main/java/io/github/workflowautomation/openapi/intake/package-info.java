/** Takes captured documents in: checks them, compares them with what is committed, and makes the new files. */
@NullMarked
package io.github.workflowautomation.openapi.intake;

import org.jspecify.annotations.NullMarked;
