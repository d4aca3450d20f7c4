/** What the generated interfaces and models stand on: open JSON, secrets, parameters and the converters. */
@NullMarked
package io.github.workflowautomation.api.support;

import org.jspecify.annotations.NullMarked;
