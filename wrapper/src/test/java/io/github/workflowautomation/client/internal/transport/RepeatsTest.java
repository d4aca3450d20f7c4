package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatsTest {
    @ParameterizedTest
    @CsvSource({
        "408, true, true", "425, true, true", "429, true, true", "500, true, false", "501, false, false",
        "502, true, true", "503, true, true", "504, true, true", "505, false, false", "400, false, false",
        "404, false, false", "409, false, false"
    })
    void someStatusesPass(int status, boolean safe, boolean idempotent) {
        assertThat(Repeats.afterStatus(status, Safety.SAFE)).isEqualTo(safe);
        assertThat(Repeats.afterStatus(status, Safety.IDEMPOTENT)).isEqualTo(idempotent);
        assertThat(Repeats.afterStatus(status, Safety.UNSAFE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "408, true",
        "425, true",
        "429, true",
        "499, false",
        "500, true",
        "501, true",
        "404, false",
        "200, false"
    })
    void someStatusesTellOfTroubleOfTheHost(int status, boolean trouble) {
        assertThat(Repeats.isTrouble(status)).isEqualTo(trouble);
    }

    @Test
    void anotherTryMayBringATokenAfterWhatPasses() {
        ErrorDetails details = ErrorDetails.of("exchange", "/any").build();

        assertThat(List.of(
                        new NetworkException("", details, null),
                        new CallTimeoutException("", details, null),
                        new RateLimitException("", details, null, null),
                        new ServerException("", details, null, null)))
                .allMatch(Repeats::ofExchange);
        assertThat(Repeats.ofExchange(new AuthenticationException("", details, null)))
                .isFalse();
        assertThat(Repeats.ofExchange(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotSentMayBeSent(Safety safety) {
        assertThat(Repeats.afterLoss(new IOException("no route"), false, safety))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSentMayBeSentAgainIfThatDoesNoHarm(Safety safety) {
        assertThat(Repeats.afterLoss(new IOException("reset"), true, safety)).isEqualTo(safety != Safety.UNSAFE);
    }

    /** HTTP/2 says so of requests that it has not looked at; the message is OkHttp's own. */
    @Test
    void aRefusedStreamWasNotLookedAt() {
        assertThat(Repeats.notLookedAt(new StreamResetException(ErrorCode.REFUSED_STREAM)))
                .isTrue();
        assertThat(Repeats.notLookedAt(new StreamResetException(ErrorCode.CANCEL)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatWillNotPassIsNotRepeated(Safety safety) {
        IOException untrusted = new SSLHandshakeException("no");
        untrusted.initCause(new CertificateException("unknown issuer"));

        assertThat(Repeats.afterLoss(untrusted, false, safety)).isFalse();
        assertThat(Repeats.afterLoss(new SSLPeerUnverifiedException("other host"), false, safety))
                .isFalse();
        assertThat(Repeats.afterLoss(new UnusableBody(new IOException("disk")), false, safety))
                .isFalse();
        assertThat(Repeats.afterLoss(new AnswerBody.TooLarge(7), true, safety)).isFalse();
    }
}
