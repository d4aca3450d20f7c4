package io.github.workflowautomation.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** What can be wrong with the bytes of an answer, and with what the server calls them. */
enum Damage {
    NONE((answer, place) -> answer),
    TRUNCATED((answer, place) -> answer.with(Arrays.copyOf(answer.body(), at(answer, place)))),
    CUT_OFF((answer, place) ->
            answer.with(Arrays.copyOf(answer.body(), at(answer, place))).broken()),
    INVALID_UTF_8((answer, place) -> inserted(answer, at(answer, place), new byte[] {(byte) 0xc3, (byte) 0x28})),
    NO_UTF_8((answer, place) -> answer.with(text(answer).getBytes(StandardCharsets.UTF_16))),
    BYTE_ORDER_MARK((answer, place) -> inserted(answer, 0, bytes("\ufeff"))),
    EMPTY((answer, place) -> answer.with(new byte[0])),
    BLANK((answer, place) -> answer.with(bytes(" \n\t "))),
    HTML((answer, place) -> answer.called(one(place, List.of("text/html", "application/json")))
            .with(bytes("<!DOCTYPE html><html><body>Log in</body></html>"))),
    WRONG_CONTENT_TYPE((answer, place) -> answer.called(one(place, Types.WRONG))),
    CHANGED_BYTE((answer, place) -> changed(answer, place)),
    MORE_BEHIND((answer, place) ->
            answer.with(bytes(text(answer) + one(place, List.of("x", "{}", ",", "]", "\u0000"))))),
    NO_JSON((answer, place) -> answer.with(bytes(one(place, Types.NO_JSON))));

    private static final String NOISE = "{}[]\",:0e-.ntf\\u\u0000x";

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<HostileAnswer, Integer, HostileAnswer> how;

    Damage(BiFunction<HostileAnswer, Integer, HostileAnswer> how) {
        this.how = how;
    }

    HostileAnswer applied(HostileAnswer answer, int place) {
        return how.apply(answer, place);
    }

    private static int at(HostileAnswer answer, int place) {
        return answer.body().length == 0 ? 0 : place % answer.body().length;
    }

    private static HostileAnswer inserted(HostileAnswer answer, int at, byte[] more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(answer.body(), 0, at);
        bytes.writeBytes(more);
        bytes.write(answer.body(), at, answer.body().length - at);
        return answer.with(bytes.toByteArray());
    }

    private static HostileAnswer changed(HostileAnswer answer, int place) {
        byte[] bytes = answer.body().clone();
        if (bytes.length > 0) {
            bytes[at(answer, place)] = (byte) NOISE.charAt(place % NOISE.length());
        }
        return answer.with(bytes);
    }

    private static String text(HostileAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String one(int place, List<String> texts) {
        return texts.get(place % texts.size());
    }

    /** Content types that are none of this body, and bodies that are none of any. */
    private static final class Types {
        static final List<String> WRONG = List.of(
                "text/plain", "text/html", "image/png", "", ";;", "application/xml", "json", "text/plain; charset=x");
        static final List<String> NO_JSON = List.of(
                "{'sid':'1'}",
                "{sid:1}",
                "/* a */ {}",
                "NaN",
                "[1,]",
                "{\"a\":01}",
                "undefined",
                "<a/>",
                "\u001f\u008b\u0008",
                "callback({})",
                "{\"a\" 1}",
                "nul");
    }
}
