/** What a program can bring along for tokens. */
@NullMarked
package io.github.workflowautomation.client.auth;

import org.jspecify.annotations.NullMarked;
