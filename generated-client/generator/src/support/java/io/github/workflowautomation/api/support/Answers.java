package io.github.workflowautomation.api.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What the converters of answers share. */
final class Answers {
    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("EFBBBF");

    private Answers() {}

    static boolean isJson(@Nullable MediaType type) {
        if (type == null) {
            return false;
        }
        String subtype = type.subtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** Whether it begins as an object or an array, and is UTF-8: then it is read from its bytes, without a copy of its text. */
    static boolean isObjectOrArray(ResponseBody body) throws IOException {
        @Nullable MediaType type = body.contentType();
        if (type != null && !UTF_8.equals(type.charset(UTF_8))) {
            return false;
        }
        BufferedSource source = body.source();
        long start = 0;
        while (source.request(start + 1) && isSpace(source.getBuffer().getByte(start))) {
            start++;
        }
        return source.request(start + 1) && "{[".indexOf(source.getBuffer().getByte(start)) >= 0;
    }

    private static boolean isSpace(byte one) {
        return " \t\r\n".indexOf(one) >= 0;
    }

    static void skipByteOrderMark(BufferedSource source) throws IOException {
        if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
            source.skip(BYTE_ORDER_MARK.size());
        }
    }
}
