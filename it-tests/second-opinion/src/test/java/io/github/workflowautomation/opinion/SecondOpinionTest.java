package io.github.workflowautomation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.workflowautomation.exchanges.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each exchange of every test of the modules below, as swagger-request-validator sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondOpinionTest {
    /** But not the live check, whose rehearsal answers otherwise than the bundle says, to see that found. */
    private static final List<String> MODULES = List.of("../../wrapper", "../testkit", "../contract", "../listeners");

    /** The test that sends each operation what the bundle forbids. */
    private static final String VIOLATIONS = "EveryOperationIT.prismRefusesWhatTheBundleForbids";

    private final SecondOpinion opinion = SecondOpinion.BY_THE_BUNDLE;
    private final Exchanges exchanges = new Exchanges();

    @BeforeAll
    void read() throws IOException {
        for (String module : MODULES) {
            Path folder = Path.of(module, "target", "exchanges");
            assertThat(Files.isDirectory(folder))
                    .as("what the tests of %s left; run ./mvnw verify -pl it-tests/second-opinion -am", module)
                    .isTrue();
            exchanges.addAll(folder);
        }
    }

    @Test
    void everyExchangeFitsTheBundle() {
        Set<Exemption> needed = new HashSet<>();

        List<Objection> objections = exchanges.ofEachKind().stream()
                .filter(exchange -> !exchange.test().equals(VIOLATIONS))
                .flatMap(exchange -> opinion.on(exchange).stream())
                .filter(objection -> !isExempt(objection, needed))
                .toList();

        System.out.println("Second opinion: " + exchanges.all() + " exchanges of tests, "
                + exchanges.ofEachKind().size() + " that differ in more than ids");
        assertThat(objections).isEmpty();
        assertThat(needed).as("exemptions that something needs").containsExactlyInAnyOrderElementsOf(Exemption.ALL);
    }

    @Test
    void agreesWithPrismOnEachViolation() {
        List<Exchange> violations = exchanges.ofEachKind().stream()
                .filter(exchange -> exchange.test().equals(VIOLATIONS))
                .toList();

        assumeThat(violations).as("violations; -DskipITs sends none").isNotEmpty();
        assertThat(violations)
                .filteredOn(exchange -> !isMultipart(exchange))
                .filteredOn(exchange ->
                        opinion.on(exchange).stream().noneMatch(objection -> objection.isOf("validation.request.")))
                .as("what Prism refused and the validator finds nothing wrong with")
                .isEmpty();
    }

    /** The validator does not look into such a body. */
    private static boolean isMultipart(Exchange exchange) {
        return exchange.request().headers().getOrDefault("content-type", "").startsWith("multipart/");
    }

    private static boolean isExempt(Objection objection, Set<Exemption> needed) {
        for (Exemption exemption : Exemption.ALL) {
            if (exemption.covers(objection)) {
                needed.add(exemption);
                return true;
            }
        }
        return false;
    }
}
