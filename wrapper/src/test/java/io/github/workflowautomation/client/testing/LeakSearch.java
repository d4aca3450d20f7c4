package io.github.workflowautomation.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for planted secrets in everything that a failure shows. */
public final class LeakSearch {
    private final List<String> forms = new ArrayList<>();

    public LeakSearch(String... canaries) {
        for (String canary : canaries) {
            byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
            forms.add(canary);
            forms.add(URLEncoder.encode(canary, StandardCharsets.UTF_8));
            forms.add(URLEncoder.encode(canary, StandardCharsets.UTF_8).replace("+", "%20"));
            forms.add(canary.replace("/", "%2F"));
            forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
            forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
    }

    /** Every message, cause, suppressed exception and print of a failure. */
    public void assertAbsentFrom(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        search(failure, seen);
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        assertAbsentFrom(printed.toString());
        Reach.from(failure).forEach(this::assertHarmless);
    }

    private void assertHarmless(Object reached) {
        assertThat(reached.getClass().getName())
                .as("what can be reached from a failure")
                .doesNotStartWith("okhttp3.")
                .doesNotStartWith("retrofit2.");
        if (reached instanceof CharSequence text) {
            assertAbsentFrom(text.toString());
        }
    }

    public void assertAbsentFrom(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(forms).as("planted in: %s", text).noneMatch(form -> lower.contains(form.toLowerCase(Locale.ROOT)));
    }

    private void search(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        assertThat(failure.getClass().getName())
                .as("a failure of another library may hold a request")
                .matches("(io\\.github\\.workflowautomation|java\\.lang\\.Illegal).*");
        assertAbsentFrom(String.valueOf(failure.getMessage()));
        assertAbsentFrom(failure.toString());
        search(failure.getCause(), seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            search(suppressed, seen);
        }
    }
}
