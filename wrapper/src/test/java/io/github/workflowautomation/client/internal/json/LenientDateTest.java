package io.github.workflowautomation.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDateTest {
    @ParameterizedTest
    @CsvSource({
        "2013-06-27T15:44:53.627Z, 2013-06-27T15:44:53.627Z",
        "2013-06-27T15:44:53Z, 2013-06-27T15:44:53Z",
        "2013-06-27t15:44:53z, 2013-06-27T15:44:53Z",
        "2013-06-27T15:44, 2013-06-27T15:44:00Z",
        "2013-06-27T15:44:53.627, 2013-06-27T15:44:53.627Z",
        "2013-06-27 15:44:53, 2013-06-27T15:44:53Z",
        "2013-06-27T15:44:53.1234567Z, 2013-06-27T15:44:53.1234567Z",
        "2013-06-27T17:44:53+02:00, 2013-06-27T15:44:53Z",
        "2013-06-27T10:14:53-0530, 2013-06-27T15:44:53Z",
        "2013-06-27T17:44:53+02, 2013-06-27T15:44:53Z",
        "2013-06-27, 2013-06-27T00:00:00Z",
        "' 2013-06-27T15:44:53Z ', 2013-06-27T15:44:53Z"
    })
    void readsIsoDatesAsUtcUnlessTheySayOtherwise(String text, Instant expected) {
        assertThat(LenientDate.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00", "0001-01-01", "0001-01-01T00:00:00-05:00"})
    void readsTheFirstDayOfTheYearOneAsNever(String text) {
        assertThat(LenientDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "27/06/2013", "2013-13-01", "2013-02-30T00:00:00Z", "1372347893627", "2013-06-27T"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> LenientDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void readsTheSameInATurkishAndInAnArabicLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(LenientDate.parse("2013-06-27t15:44:53z")).contains(Instant.parse("2013-06-27T15:44:53Z"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
