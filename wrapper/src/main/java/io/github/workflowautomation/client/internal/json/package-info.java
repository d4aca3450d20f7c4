/** Not for users: reads the vendor's JSON in every spelling that is known of it. */
@NullMarked
package io.github.workflowautomation.client.internal.json;

import org.jspecify.annotations.NullMarked;
