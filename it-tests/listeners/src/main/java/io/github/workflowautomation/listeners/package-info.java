/** Listeners that other libraries' users can copy; the client itself depends on none of them. */
@NullMarked
package io.github.workflowautomation.listeners;

import org.jspecify.annotations.NullMarked;
