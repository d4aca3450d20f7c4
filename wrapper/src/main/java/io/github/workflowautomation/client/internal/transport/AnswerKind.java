package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** What an answer really is, whatever its status says: looks at its first bytes and leaves them in place. */
enum AnswerKind {
    /** An answer, good or bad. */
    ANSWER,
    /** The token was refused: HTTP 401, or the older API's plain {@code expired token} (S). */
    TOKEN_REFUSED,
    /** An HTML page where JSON was asked for. */
    LOGIN_PAGE;

    private static final int HEAD_BYTES = 64;

    static AnswerKind of(Response response, boolean redirected) throws IOException {
        if (response.code() == 401) {
            return TOKEN_REFUSED;
        }
        String head = worthLooking(response) ? head(response) : "";
        if (head.replace("\"", "").equals("expired token")) {
            return TOKEN_REFUSED;
        }
        boolean page = isHtml(response) || head.startsWith("<!doctype html") || head.startsWith("<html");
        return response.isSuccessful() && page && isOutOfPlace(response, redirected) ? LOGIN_PAGE : ANSWER;
    }

    /** A download may rightly be HTML, though not one that was redirected to a page. */
    private static boolean isOutOfPlace(Response response, boolean redirected) {
        return expectsJson(response.request()) || (redirected && response.header("Content-Disposition") == null);
    }

    /** Whoever says nothing of what he accepts gets JSON from this vendor. */
    private static boolean expectsJson(Request request) {
        @Nullable String accept = request.header("Accept");
        return accept == null || accept.contains("json");
    }

    /** A stream of events may take its time with the first bytes. */
    private static boolean worthLooking(Response response) {
        @Nullable ResponseBody body = response.body();
        if (body == null || type(response).startsWith("text/event-stream")) {
            return false;
        }
        boolean tiny = body.contentLength() >= 0 && body.contentLength() <= HEAD_BYTES;
        return tiny || expectsJson(response.request());
    }

    private static String head(Response response) throws IOException {
        if (startsAsJson(response.body())) {
            return ""; // as nearly all do, so not worth a copy
        }
        return response.peekBody(HEAD_BYTES).string().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean startsAsJson(@Nullable ResponseBody body) throws IOException {
        if (body == null || !body.source().request(1)) {
            return false;
        }
        byte first = body.source().getBuffer().getByte(0);
        return first == '{' || first == '[';
    }

    private static boolean isHtml(Response response) {
        String type = type(response);
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    private static String type(Response response) {
        @Nullable String type = response.header("Content-Type");
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }
}
