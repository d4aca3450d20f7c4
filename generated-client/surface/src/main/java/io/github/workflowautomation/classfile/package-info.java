/** What the build does to class files after javac. */
@NullMarked
package io.github.workflowautomation.classfile;

import org.jspecify.annotations.NullMarked;
