/** The client against Prism, a mock server that checks each request against the bundle. */
@NullMarked
package io.github.workflowautomation.contract;

import org.jspecify.annotations.NullMarked;
