package io.github.workflowautomation.it.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a module's own tests run on, as the build has written it down. */
final class ModuleClassPath {
    private ModuleClassPath() {}

    static List<Path> of(Path module) throws IOException {
        Path target = module.resolve("target");
        List<Path> classPath = new ArrayList<>(List.of(target.resolve("test-classes"), target.resolve("classes")));
        String written = Files.readString(target.resolve("test-class-path.txt")).strip();
        for (String entry : written.split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry));
        }
        return classPath;
    }
}
