/** The snapshot tool against pages as the real packages serve them. */
@NullMarked
package io.github.workflowautomation.docpages;

import org.jspecify.annotations.NullMarked;
