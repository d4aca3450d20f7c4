package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsZonesTest {
    @ParameterizedTest
    @CsvSource({
        "Pacific Standard Time, America/Los_Angeles",
        "pacific standard time, America/Los_Angeles",
        "W. Europe Standard Time, Europe/Berlin",
        "GMT Standard Time, Europe/London",
        "India Standard Time, Asia/Kolkata",
        "UTC, Etc/UTC",
        "Europe/Vienna, Europe/Vienna"
    })
    void findsTheZoneOfAWindowsNameAndOfItsOwn(String name, String zone) {
        assertThat(WindowsZones.zone(name)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Vancouver, Pacific Standard Time",
        "Europe/Vienna, W. Europe Standard Time",
        "Asia/Calcutta, India Standard Time",
        "Europe/Kyiv, FLE Standard Time",
        "Europe/Kiev, FLE Standard Time",
        "America/Nuuk, Greenland Standard Time",
        "UTC, UTC",
        "Z, UTC"
    })
    void findsTheWindowsNameOfAZone(String zone, String name) {
        assertThat(WindowsZones.name(ZoneId.of(zone))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Custom Time of acme", "Antarctica/Nowhere", "+99:99", ""})
    void knowsNoZoneByAnotherName(String name) {
        assertThat(WindowsZones.zone(name)).isEmpty();
    }

    @Test
    void knowsNoNameOfAZoneThatWindowsHasNone() {
        assertThat(WindowsZones.name(ZoneId.of("Antarctica/Troll"))).isEmpty();
    }

    @Test
    void hasOnlyZonesThatThereAreAndNoneTwice() {
        Stream<String> zones = WindowsZones.table().values().stream().flatMap(List::stream);

        assertThat(zones)
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates()
                .allSatisfy(zone -> assertThat(ZoneId.of(zone).getId()).isEqualTo(zone));
    }

    /** A slip in the table would mostly put a zone to another hour. */
    @Test
    void hasZonesOfOneNameAtOneStandardTime() {
        Instant winter = Instant.parse("2026-01-15T12:00:00Z");

        assertThat(WindowsZones.table())
                .allSatisfy((name, zones) -> assertThat(zones.stream()
                                .map(zone -> ZoneId.of(zone).getRules().getStandardOffset(winter))
                                .collect(Collectors.toSet()))
                        .as(name)
                        .isEqualTo(Set.of(ZoneId.of(zones.get(0)).getRules().getStandardOffset(winter))));
    }
}
