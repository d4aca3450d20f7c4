package io.github.workflowautomation.client.internal.transport;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a connection did not come about or was lost, and what to do about it. Some exceptions say it by their type only in
 * a cause, some by their message only; those messages are OkHttp's and the JDK's own.
 */
enum NetworkTrouble {
    PROXY_CREDENTIALS(
            "the proxy asks for credentials, or refused those it was given",
            "Check the setting proxyCredentials, or the proxyAuthenticator of the setting httpClient."),
    PROXY_REFUSED(
            "the proxy refused to connect to the host",
            "Check the setting host, and ask whoever runs the proxy to let it through."),
    NO_NAME_SERVER(
            "no name server told the host's address (DNS)", "Check this machine's network and its name servers."),
    UNKNOWN_HOST(
            "the host's name was not found (DNS)",
            "Check the setting host, which is the HostHeader of System Settings, and the name of the proxy if there is"
                    + " one."),
    CERTIFICATE_OUT_OF_DATE(
            "the host's TLS certificate is not valid at this time",
            "Check this machine's clock; if it is right, whoever runs the host has to renew the certificate."),
    CERTIFICATE_OF_ANOTHER(
            "the host's TLS certificate is for another name",
            "Check the setting host, and whether something between answers in its place."),
    CERTIFICATE_UNTRUSTED(
            "nobody whom this JVM trusts has signed the host's TLS certificate",
            "If a proxy of yours opens TLS, or the host's authority is a private one, trust it by the setting"
                    + " httpClient."),
    CERTIFICATE_WANTED(
            "the host asks for a client certificate, or refused the one it was given",
            "Give the certificate by the setting httpClient."),
    NO_TLS(
            "no TLS connection came about",
            "Check that the host talks TLS on this port, and that nothing between breaks it off."),
    REFUSED(
            "the host did not accept a connection",
            "Check the setting host, its port, and a firewall or proxy between."),
    UNREACHABLE("no way leads to the host", "Check this machine's network, and a firewall or VPN between."),
    BROKEN_OFF("the answer broke off or was not HTTP", ""),
    LOST("the connection was lost", "");

    private static final Pattern CLIENT_CERTIFICATE_ALERT =
            Pattern.compile("alert: (bad_certificate|certificate_required|certificate_unknown|unknown_ca)");
    private static final Pattern NO_NAME_SERVER_WORDS = Pattern.compile("(?i)temporary failure|try again");

    private final String words;
    private final String nextStep;

    NetworkTrouble(String words, String nextStep) {
        this.words = words;
        this.nextStep = nextStep;
    }

    static NetworkTrouble of(IOException failure) {
        if (hasMessage(failure, "Failed to authenticate with proxy") || hasMessage(failure, "SOCKS : authentication")) {
            return PROXY_CREDENTIALS;
        }
        if (hasMessage(failure, "Unexpected response code for CONNECT")
                || hasMessage(failure, "Too many tunnel connections")) {
            return PROXY_REFUSED;
        }
        if (failure instanceof UnknownHostException) {
            return matches(failure, NO_NAME_SERVER_WORDS) ? NO_NAME_SERVER : UNKNOWN_HOST;
        }
        if (failure instanceof SSLException) {
            return ofTls(failure);
        }
        if (failure instanceof NoRouteToHostException || hasMessage(failure, "unreachable")) {
            return UNREACHABLE;
        }
        if (failure instanceof ConnectException) {
            return REFUSED;
        }
        boolean brokenOff = failure instanceof ProtocolException || failure instanceof EOFException;
        return brokenOff ? BROKEN_OFF : LOST;
    }

    private static NetworkTrouble ofTls(IOException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return CERTIFICATE_OF_ANOTHER;
        }
        if (has(failure, CertificateExpiredException.class::isInstance)
                || has(failure, CertificateNotYetValidException.class::isInstance)) {
            return CERTIFICATE_OUT_OF_DATE;
        }
        if (has(failure, CertificateException.class::isInstance)
                || has(failure, CertPathValidatorException.class::isInstance)) {
            return CERTIFICATE_UNTRUSTED;
        }
        return matches(failure, CLIENT_CERTIFICATE_ALERT) ? CERTIFICATE_WANTED : NO_TLS;
    }

    /** {@return what happened, to follow a "failed, as"} */
    String words() {
        return words;
    }

    /** {@return what to do about it, a sentence, or nothing when only calling again can help} */
    String nextStep() {
        return nextStep;
    }

    /** {@return whether it will be the same in a second} A password that was refused must not be tried in a row. */
    boolean isPermanent() {
        return switch (this) {
            case PROXY_CREDENTIALS, CERTIFICATE_OUT_OF_DATE, CERTIFICATE_OF_ANOTHER, CERTIFICATE_UNTRUSTED -> true;
            default -> false;
        };
    }

    private static boolean matches(Throwable failure, Pattern pattern) {
        return has(
                failure,
                cause -> pattern.matcher(String.valueOf(cause.getMessage())).find());
    }

    private static boolean hasMessage(Throwable failure, String part) {
        return has(failure, cause -> String.valueOf(cause.getMessage()).contains(part));
    }

    private static boolean has(Throwable failure, Predicate<Throwable> wanted) {
        int deepest = 16;
        for (@Nullable Throwable cause = failure; cause != null && deepest > 0; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return true;
            }
            deepest--;
        }
        return false;
    }
}
