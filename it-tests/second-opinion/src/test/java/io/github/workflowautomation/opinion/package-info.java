@org.jspecify.annotations.NullMarked
package io.github.workflowautomation.opinion;
