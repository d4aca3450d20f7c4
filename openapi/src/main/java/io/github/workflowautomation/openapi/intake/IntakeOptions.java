package io.github.workflowautomation.openapi.intake;

/**
 * What a user may ask of an intake.
 *
 * @param allowPartial whether the documents that are there are taken in although others are missing or refused
 */
public record IntakeOptions(boolean allowPartial) {

    /** All sections or none. */
    public static final IntakeOptions WHOLE = new IntakeOptions(false);
}
