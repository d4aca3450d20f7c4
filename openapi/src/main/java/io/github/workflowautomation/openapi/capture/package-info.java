/** Gets the vendor's documents, from a tenant's pages or from files that a person saved. Knows nothing of what follows. */
@NullMarked
package io.github.workflowautomation.openapi.capture;

import org.jspecify.annotations.NullMarked;
