/** JSON: our generated adapters beside the libraries that people know. */
@NullMarked
package io.github.workflowautomation.benchmarks.json;

import org.jspecify.annotations.NullMarked;
