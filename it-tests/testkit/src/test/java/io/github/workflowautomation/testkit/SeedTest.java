package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same seed tells the same story. */
final class SeedTest {
    @Test
    void theSameSeedGivesTheSameAnswersAndAnotherSeedOthers() {
        List<String> first = story(FakeTenant.builder().seed(5));

        assertThat(story(FakeTenant.builder().seed(5))).isEqualTo(first);
        assertThat(story(FakeTenant.builder().seed(6))).hasSameSizeAs(first).doesNotContainAnyElementsOf(first);
    }

    @Test
    void eventsFollowOneAnotherByASecond() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String process = jane.get("/api/processes/search").at("items.0.sid");
            Instant started = Instant.parse(
                    jane.post("/api/instance/start/" + process, "").at("request.startDate"));

            assertThat(jane.get("/api/instance/mytask/list").at("items.0.createdDate"))
                    .isEqualTo(Wire.time(started.plusSeconds(1)));
        }
    }

    @Test
    void aGivenClockDatesTheEvents() {
        Instant now = Instant.parse("2026-07-01T12:00:00.5Z");
        try (FakeTenant tenant =
                FakeTenant.builder().clock(Clock.fixed(now, ZoneOffset.UTC)).start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String process = jane.get("/api/processes/search").at("items.0.sid");

            Caller.Reply started = jane.post("/api/instance/start/" + process, "");

            assertThat(started.at("request.startDate")).isEqualTo("2026-07-01T12:00:00.500Z");
            assertThat(started.at("request.endDate")).isEqualTo("0001-01-01T00:00:00.000Z");
        }
    }

    @Test
    void theTenantIsNamedAndPeopledAsTold() {
        try (FakeTenant tenant =
                FakeTenant.builder().tenantId("globex").userName("admin").start()) {
            Caller.Reply me = Caller.as(tenant, "admin").get("/api/user/current");

            assertThat(tenant.tenantId()).isEqualTo("globex");
            assertThat(me.at("name")).isEqualTo("Admin Admin");
            assertThat(me.at("email")).isEqualTo("admin@example.com");
        }
    }

    @Test
    void whoIsThereAlreadyIsNotThereTwice() {
        try (FakeTenant tenant = FakeTenant.builder()
                .userName("tom.becker")
                .user("aiko.mori")
                .group("Users", "maria.silva")
                .process("Expense claim", claim -> claim.approval("Approve it twice"))
                .start()) {
            Caller tom = Caller.as(tenant, "tom.becker");

            assertThat(tom.get("/api/user/").at("total")).isEqualTo("3");
            assertThat(tom.get("/api/user/groups/list").at("total")).isEqualTo("2");
            assertThat(tom.get("/api/processes/search").at("total")).isEqualTo("4");
        }
    }

    @Test
    void idsAreRandomUuids() {
        SeededIds ids = new SeededIds(1);

        for (int i = 0; i < 1000; i++) {
            assertThat(ids.next().toString())
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        }
    }

    private static List<String> story(FakeTenant.Builder builder) {
        try (FakeTenant tenant = builder.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String process = jane.get("/api/processes/search").at("items.0.sid");
            return List.of(
                    jane.post("/api/instance/start/" + process, "").text(),
                    jane.get("/api/user/").text(),
                    jane.get("/api/reports/search").text(),
                    jane.get("/api/instance/mytask/list").text());
        }
    }
}
