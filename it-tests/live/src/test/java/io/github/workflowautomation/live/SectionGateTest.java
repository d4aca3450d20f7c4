package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionGateTest {
    private static final List<KnownOperation> DASHBOARDS = Rehearsal.BUNDLED.operations().stream()
            .filter(operation -> operation.section().equals("dashboards"))
            .toList();

    private final SectionGate gate = new SectionGate();

    @Test
    void closesASectionThatIsNotThere() {
        refuse(404, 404);
        assertThat(gate.closed(DASHBOARDS.get(0))).isEmpty();
        refuse(404);
        assertThat(gate.closed(DASHBOARDS.get(0)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("section missing"));
        assertThat(gate.closed(Rehearsal.BUNDLED.operation("listUsers"))).isEmpty();
    }

    @Test
    void closesASectionThatTakesNoToken() {
        refuse(401, 401, 401);
        assertThat(gate.closed(DASHBOARDS.get(0)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("section closed"));
    }

    @Test
    void staysOpenOnceSomethingElseCame() {
        refuse(403, 404, 404, 404, 404);
        assertThat(gate.closed(DASHBOARDS.get(0))).isEmpty();
    }

    private void refuse(int... statuses) {
        for (int status : statuses) {
            gate.note(OperationResult.refused(DASHBOARDS.get(0), status));
        }
    }
}
