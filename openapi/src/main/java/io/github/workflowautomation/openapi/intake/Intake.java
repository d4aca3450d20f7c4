package io.github.workflowautomation.openapi.intake;

import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.capture.Capture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes captured documents in, all or none: each passes the gate, they are compared with each other and with what is
 * committed, and the bundle is built from the folder as it would be. Only {@link #write} changes a file.
 */
public final class Intake {

    private final OpenApiFolder folder;
    private final IntakeOptions options;

    public Intake(OpenApiFolder folder, IntakeOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /** Checks everything and makes the new files in memory. Never throws for what a document holds. */
    public IntakeResult take(Capture capture) {
        return new IntakeRun(folder, options, capture).run();
    }

    /**
     * Writes what an intake has made, all of it or nothing.
     *
     * @return names of the files that have changed
     * @throws IllegalStateException if the result is not sound
     */
    public List<String> write(IntakeResult result) throws IOException {
        if (!result.isSound()) {
            throw new IllegalStateException("an intake with errors is not written");
        }
        folder.change(result.changes());
        List<String> changed = new ArrayList<>(result.changes().written().keySet());
        changed.addAll(result.changes().removed());
        return changed;
    }
}
