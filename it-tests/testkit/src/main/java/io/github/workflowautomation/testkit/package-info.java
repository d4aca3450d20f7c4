/**
 * A tenant that lives in your JVM: it speaks the vendor's HTTP API over a real socket, keeps state and checks tokens.
 *
 * <p>Start at {@link io.github.workflowautomation.testkit.FakeTenant}. What the vendor has not made public is a guess
 * here as it is in the client, so each guess is a switch of {@link io.github.workflowautomation.testkit.Dialect}: a test
 * that passes under every dialect does not lean on a guess.
 */
@NullMarked
package io.github.workflowautomation.testkit;

import org.jspecify.annotations.NullMarked;
