/** Takes documents from files that a person saved: recordings, scripts, exports, and documents as they are. */
@NullMarked
package io.github.workflowautomation.openapi.capture.file;

import org.jspecify.annotations.NullMarked;
