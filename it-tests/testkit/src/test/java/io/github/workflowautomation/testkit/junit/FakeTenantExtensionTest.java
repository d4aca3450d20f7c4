package io.github.workflowautomation.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import io.github.workflowautomation.client.WorkflowProcess;
import io.github.workflowautomation.testkit.Dialect.IdCase;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.Faults;
import io.github.workflowautomation.testkit.Journal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Tests that are tested: they run in an engine of their own. */
final class FakeTenantExtensionTest {
    /** Of each tenant that a test was given, in the order of the tests. */
    private static final List<URI> TENANTS = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        TENANTS.clear();
    }

    @Test
    void givesAllOfOneTenant() {
        passes(Given.class, 1);
    }

    @FakeTenantTest
    static class Given {
        private Optional<FakeTenant> before = Optional.empty();

        @BeforeEach
        void before(FakeTenant tenant) {
            before = Optional.of(tenant);
        }

        @Test
        void all(
                FakeTenant tenant,
                WorkflowClient workflow,
                WorkflowClient again,
                WorkflowClientBuilder builder,
                Journal journal,
                Faults faults) {
            assertThat(before).containsSame(tenant);
            assertThat(workflow).isSameAs(again);
            assertThat(journal).isSameAs(tenant.journal());
            assertThat(faults).isSameAs(tenant.faults());
            try (WorkflowClient own = builder.maxRetries(0).build()) {
                assertThat(own.users().current()).isEqualTo(workflow.users().current());
            }
            assertThat(journal.of("getCurrentUser")).hasSize(2);
        }
    }

    @Test
    void eachTestHasATenantOfItsOwnThatIsGoneAfterwards() {
        passes(Twice.class, 2);

        assertThat(TENANTS)
                .hasSize(2)
                .allSatisfy(tenant -> assertThat(isReachable(tenant)).isFalse());
    }

    @FakeTenantTest
    static class Twice {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void fresh(int number, FakeTenant tenant, WorkflowClient workflow) {
            TENANTS.add(tenant.baseUri());
            workflow.requests()
                    .start(workflow.processes().list().toList().get(0).id());
            assertThat(workflow.requests().list()).as("in test " + number).hasSize(1);
        }
    }

    @Test
    void aTestThatFailsLeavesNoTenantBehind() {
        run(Failing.class).assertStatistics(statistics -> statistics.failed(1));

        assertThat(TENANTS)
                .hasSize(1)
                .allSatisfy(tenant -> assertThat(isReachable(tenant)).isFalse());
    }

    @FakeTenantTest
    static class Failing {
        @Test
        void fails(FakeTenant tenant) {
            TENANTS.add(tenant.baseUri());
            throw new AssertionError("as it should");
        }
    }

    @Test
    void theClosestAnnotationCounts() {
        passes(Options.class, 4);
    }

    @FakeTenantTest(seed = 7, userName = "ada.king")
    static class Options {
        @Test
        void ofTheClass(FakeTenant tenant, WorkflowClient workflow) {
            assertThat(workflow.users().current().userName()).contains("ada.king");
            assertThat(tenant.dialect().idCase()).isEqualTo(IdCase.LOWER);
        }

        @Test
        @FakeTenantTest(idCase = IdCase.UPPER, setup = OneMore.class)
        void ofTheTest(FakeTenant tenant, WorkflowClient workflow) {
            assertThat(tenant.dialect().idCase()).isEqualTo(IdCase.UPPER);
            assertThat(workflow.users().current().userName()).contains("jane.doe");
            assertThat(workflow.processes().list())
                    .extracting(WorkflowProcess::name)
                    .contains(Optional.of("Leave"));
        }

        @Nested
        class Inside {
            @Test
            void ofTheClassOutside(WorkflowClient workflow) {
                assertThat(workflow.users().current().userName()).contains("ada.king");
            }
        }

        @Nested
        @FakeTenantTest(generation = Generation.LEGACY, pageCap = 2)
        class InsideWithItsOwn {
            @Test
            void ofItself(WorkflowClient workflow, Journal journal) {
                assertThat(workflow.users().list().stream().map(User::displayName))
                        .hasSize(4);
                assertThat(journal.of("legacyListUsers")).hasSize(2);
            }
        }
    }

    static final class OneMore implements TenantSetup {
        @Override
        public void setUp(FakeTenant.Builder tenant) {
            tenant.process("Leave", leave -> leave.approval("Approve"));
        }
    }

    @Test
    void testsMayRunAtTheSameTime() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Parallel.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.succeeded(8));

        assertThat(TENANTS).hasSize(8).doesNotHaveDuplicates();
    }

    @FakeTenantTest
    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void one(int number, FakeTenant tenant, WorkflowClient workflow) {
            TENANTS.add(tenant.baseUri());
            workflow.groups().create(group -> group.name("Group " + number));
            assertThat(workflow.groups().list()).hasSize(3);
        }
    }

    @Test
    void whatIsForNoTestTakesNone() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(BeforeAny.class))
                .execute()
                .containerEvents()
                .assertThatEvents()
                .anySatisfy(event -> assertThat(event.toString())
                        .contains("FakeTenant belongs to one test: take it in the test or in a method that is called"
                                + " before each."));
    }

    @FakeTenantTest
    static class BeforeAny {
        @BeforeAll
        static void before(FakeTenant tenant) {
            TENANTS.add(tenant.baseUri());
        }

        @Test
        void never() {}
    }

    private static void passes(Class<?> tests, int number) {
        run(tests).assertStatistics(statistics -> statistics.started(number).succeeded(number));
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents();
    }

    private static boolean isReachable(URI tenant) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), tenant.getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
