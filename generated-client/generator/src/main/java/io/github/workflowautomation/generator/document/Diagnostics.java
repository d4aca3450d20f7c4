package io.github.workflowautomation.generator.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What could not be generated as the document says it; each with its place and what was done instead. */
public final class Diagnostics {
    private static final Logger LOG = LoggerFactory.getLogger("workflow-client");

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

    private final Set<String> warnings = new LinkedHashSet<>();

    /** Notes that something was generated in another way than written. */
    public void warn(Pointer at, String reason) {
        String warning = UNPRINTABLE.matcher(at + ": " + reason).replaceAll("\uFFFD");
        if (warnings.add(warning)) {
            LOG.warn("{}", warning);
        }
    }

    /** Everything noted, in order. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
