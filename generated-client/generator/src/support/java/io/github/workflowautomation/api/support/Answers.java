package io.github.workflowautomation.api.support;

import java.io.IOException;
import java.util.Locale;
import okhttp3.MediaType;
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

    static void skipByteOrderMark(BufferedSource source) throws IOException {
        if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
            source.skip(BYTE_ORDER_MARK.size());
        }
    }
}
