/** What holds for every test that speaks HTTP, whatever it is about. */
@org.jspecify.annotations.NullMarked
package io.github.workflowautomation.watch;
