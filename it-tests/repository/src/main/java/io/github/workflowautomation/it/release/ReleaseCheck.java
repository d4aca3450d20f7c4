package io.github.workflowautomation.it.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints what keeps a release from leaving, and ends with 1 if there is anything. */
public final class ReleaseCheck {
    private ReleaseCheck() {}

    /** The folder, the group and the version; the key that signed comes from {@code MAVEN_GPG_KEY}. */
    public static void main(String[] args) throws IOException {
        Signer signer = Signer.of(String.valueOf(System.getenv("MAVEN_GPG_KEY")));
        List<Finding> findings = new ReleaseFolder(Path.of(args[0]), args[1], args[2], signer).findings();
        for (Finding finding : findings) {
            System.err.println("release: " + finding);
        }
        System.exit(findings.isEmpty() ? 0 : 1);
    }
}
