/** What a program can watch of a client's calls. Nothing here holds a secret, a URL or a body. */
@NullMarked
package io.github.workflowautomation.client.event;

import org.jspecify.annotations.NullMarked;
