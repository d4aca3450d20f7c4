/** What a run tells while it goes on. */
@NullMarked
package io.github.workflowautomation.openapi.report;

import org.jspecify.annotations.NullMarked;
