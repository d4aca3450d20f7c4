package io.github.workflowautomation.openapi.overlay;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayApplierTest {

    private final Findings findings = new Findings();

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $.a            | update: {b: 1}             | {a: {}}                      | {a: {b: 1}}
            $.a            | update: {b: 2}             | {a: {b: 1, c: 3}}            | {a: {b: 2, c: 3}}
            $.a            | update: {b: {c: 2}}        | {a: {b: {c: 1, d: 1}}}       | {a: {b: {c: 2, d: 1}}}
            $.a            | update: {b: [2]}           | {a: {b: [1]}}                | {a: {b: [1, 2]}}
            $.a            | update: {b: {c: 1}}        | {a: {b: true}}               | {a: {b: {c: 1}}}
            $.a            | update: {b: 1}             | {a: {b: {c: 1}}}             | {a: {b: 1}}
            $.a            | update: {b: null}          | {a: {b: 1}}                  | {a: {b: null}}
            $.a            | update: 3                  | {a: [1, 2]}                  | {a: [1, 2, 3]}
            $.a            | update: [3]                | {a: [1]}                     | {a: [1, [3]]}
            $.a            | update: {x: 1}             | {a: []}                      | {a: [{x: 1}]}
            $              | update: {b: 1}             | {a: 1}                       | {a: 1, b: 1}
            $.*            | update: {x: 1}             | {a: {}, b: {}}               | {a: {x: 1}, b: {x: 1}}
            $['a','a']     | update: 1                  | {a: []}                      | {a: [1]}
            $..[?@.t==1]   | update: {x: 1}             | {a: {t: 1, b: {t: 1}}}       | {a: {t: 1, b: {t: 1, x: 1}, x: 1}}
            $.a            | remove: true               | {a: 1, b: 2}                 | {b: 2}
            $.a[0]         | remove: true               | {a: [1, 2]}                  | {a: [2]}
            $.a[0,1]       | remove: true               | {a: [1, 2, 3]}               | {a: [3]}
            $.a[2,0]       | remove: true               | {a: [1, 2, 3]}               | {a: [2]}
            $.a[0,0]       | remove: true               | {a: [1, 2]}                  | {a: [2]}
            $.a[*]         | remove: true               | {a: [1, 2, 3]}               | {a: []}
            $.a[?@.x]      | remove: true               | {a: [{x: 1}, 2, {x: 3}, 4]}  | {a: [2, 4]}
            $..x           | remove: true               | {x: {x: 1}, a: [{x: 1}]}     | {a: [{}]}
            $..[0]         | remove: true               | {a: [[1, 2], [3]]}           | {a: [[]]}
            """)
    void applies(String target, String effect, String before, String after) {
        ObjectNode document = tree(before);

        apply(document, action(target, effect));

        assertThat(document.toString()).isEqualTo(tree(after).toString());
    }

    @Test
    void appliesActionsInTheirOrder() {
        ObjectNode document = tree("{a: {}}");

        apply(document, action("$.a", "update: {b: {}}"), action("$.a.b", "update: {c: 1}"));

        assertThat(document).isEqualTo(tree("{a: {b: {c: 1}}}"));
    }

    @Test
    void whatIsInsertedIsNotShared() {
        ObjectNode document = tree("{a: {}, b: {}}");

        apply(document, action("$.*", "update: {x: {}}"), action("$.a.x", "update: {y: 1}"));

        assertThat(document).isEqualTo(tree("{a: {x: {y: 1}}, b: {x: {}}}"));
    }

    @Test
    void everyActionThatMatchesNothingIsAnErrorAndIsNamed() {
        apply(
                tree("{a: {}}"),
                action("$.y", "update: {b: 1}"),
                action("$.a", "update: {b: 1}"),
                action("$.z", "remove: true"));

        assertThat(messages())
                .containsExactly(
                        "error overlay-no-match overlays/10-test.yaml#/actions/0: action 1 with the target $.y matches"
                                + " nothing",
                        "error overlay-no-match overlays/10-test.yaml#/actions/2: action 3 with the target $.z matches"
                                + " nothing");
    }

    @Test
    void aTargetThatALiveDocumentNoLongerHasIsRecordedAndThenReportedOnly() {
        Unmatched recording = Unmatched.read(Optional.empty(), true);
        new OverlayApplier(recording, findings).apply(overlay(action("$.z", "remove: true")), tree("{a: {}}"));

        Unmatched recorded = Unmatched.read(Optional.of(tree(recording.write())), false);
        new OverlayApplier(recorded, findings)
                .apply(overlay(action("$.z", "remove: true"), action("$.y", "remove: true")), tree("{a: {}}"));

        String warning =
                "warning overlay-no-match overlays/10-test.yaml#/actions/0: action 1 with the target $.z matches"
                        + " nothing since a live document came: take it out, or aim it anew";
        assertThat(messages())
                .containsExactly(
                        warning,
                        warning,
                        "error overlay-no-match overlays/10-test.yaml#/actions/1: action 2 with the target $.y matches"
                                + " nothing");
        assertThat(recorded.write()).isEqualTo("""
                {
                  "overlays/10-test.yaml": [
                    "$.z"
                  ]
                }
                """);
    }

    @Test
    void aTargetThatMatchesAgainIsForgotten() {
        Unmatched recorded = Unmatched.read(Optional.of(tree("overlays/10-test.yaml: [$.a]")), false);

        new OverlayApplier(recorded, findings).apply(overlay(action("$.a", "update: {b: 1}")), tree("{a: {}}"));

        assertThat(recorded.isEmpty()).isTrue();
    }

    @Test
    void listsWhereItInsistsAgainstALiveDocument() {
        String document = """
                paths:
                  /a:
                    get: {x-evidence: L, operationId: a, parameters: [{name: q, schema: {type: integer}}]}
                    post: {x-evidence: C, parameters: [{name: q, schema: {type: integer}}]}
                """;

        apply(
                tree(document),
                action("$.paths['/a'].*.parameters[?@.name=='q'].schema", "update: {type: string, format: x}"),
                action("$.paths['/a'].get", "update: {operationId: b, x-safety: safe, description: d}"),
                action("$.paths['/a'].get.parameters", "remove: true"));

        assertThat(messages())
                .containsExactly(
                        "warning overlay-conflict overlays/10-test.yaml#/actions/0: action 1 insists on something else than"
                                + " the live document says at /paths/~1a/get/parameters/0/schema/type",
                        "warning overlay-conflict overlays/10-test.yaml#/actions/2: action 3 insists on something else than"
                                + " the live document says at /paths/~1a/get/parameters");
    }

    @Test
    void anActionMaySayThatItMatchesNothing() {
        ObjectNode document = tree("{a: {}}");

        apply(document, action("$.z", "remove: true\n    x-allow-no-match: true"));

        assertThat(document).isEqualTo(tree("{a: {}}"));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void anActionThatChangesNothingIsObsolete() {
        apply(tree("{a: {b: {c: [1]}}}"), action("$.a", "update: {b: {c: []}}"), action("$.a.b", "update: {d: 1}"));

        assertThat(findings.all().stream().map(Finding::toString))
                .containsExactly("info overlay-obsolete overlays/10-test.yaml#/actions/0: action 1 changes nothing: the"
                        + " document says so already");
    }

    @Test
    void anEntryThatIsAppendedASecondTimeIsReported() {
        ObjectNode document = tree("{a: [{x: 1}], b: {c: [1]}}");

        apply(document, action("$.a", "update: {x: 1}"), action("$.b", "update: {c: [2, 1]}"));

        assertThat(document).isEqualTo(tree("{a: [{x: 1}, {x: 1}], b: {c: [1, 2, 1]}}"));
        assertThat(findings.all().stream().map(Finding::toString))
                .containsExactly(
                        "warning overlay-duplicate overlays/10-test.yaml#/actions/0: action 1 appends to /a what is"
                                + " there already",
                        "warning overlay-duplicate overlays/10-test.yaml#/actions/1: action 2 appends to /b/c what is"
                                + " there already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $.a   | update: {b: 1}    | {a: 1}         | does not fit /a
            $.a   | update: 1         | {a: {}}        | does not fit /a
            $.a   | update: {b: [1]}  | {a: {b: {}}}   | mixes an object and an array at /a/b
            $     | remove: true      | {a: 1}         | removes the whole document
            """)
    void refusesWhatDoesNotFit(String target, String effect, String before, String reason) {
        assertThatThrownBy(() -> apply(tree(before), action(target, effect)))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {overlay: 1.1.0, actions: [{target: $, update: {}}]}              | is not an overlay of version 1.0.0
            {overlay: 1.0.0, actions: []}                                     | has no actions
            {overlay: 1.0.0}                                                  | has no actions
            {overlay: 1.0.0, actions: [{update: {}}]}                         | action 1 needs a target
            {overlay: 1.0.0, actions: [{target: $}]}                          | action 1 needs a target
            {overlay: 1.0.0, actions: [{target: $, update: {}, remove: true}]} | action 1 needs a target
            {overlay: 1.0.0, actions: [{target: $, update: {}, x-evidence: I}]}                    | action 1 needs a description
            {overlay: 1.0.0, actions: [{target: $, update: {}, description: d, x-evidence: X}]}    | action 1 needs a description
            {overlay: 1.0.0, actions: [{target: $, updates: {}}]}             | unknown member "updates"
            {overlay: 1.0.0, actions: [{target: '$[1:2]', remove: true, description: d, x-evidence: I}]}     | slices are not supported
            """)
    void refusesAnOverlayThatIsNotOne(String overlay, String reason) {
        assertThatThrownBy(() -> Overlay.read("overlays/x.yaml", tree(overlay)))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith("overlays/x.yaml")
                .hasMessageContaining(reason);
    }

    private static String action(String target, String effect) {
        return "  - target: \"" + target + "\"\n    x-evidence: I\n    description: why\n    " + effect + "\n";
    }

    private void apply(ObjectNode document, String... actions) {
        new OverlayApplier(findings).apply(overlay(actions), document);
    }

    private static Overlay overlay(String... actions) {
        return Overlay.read("overlays/10-test.yaml", tree("overlay: 1.0.0\nactions:\n" + String.join("", actions)));
    }

    private List<String> messages() {
        return findings.all().stream().map(Finding::toString).toList();
    }
}
