/** Makes one document of the sections' documents. */
@NullMarked
package io.github.workflowautomation.openapi.merge;

import org.jspecify.annotations.NullMarked;
