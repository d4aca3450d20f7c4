package io.github.workflowautomation.openapi.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parses paths, and the brackets in them. */
final class PathParser {

    private static final Pattern MEMBER_NAME = Pattern.compile(
            "[A-Za-z_\\x{80}-\\x{D7FF}\\x{E000}-\\x{10FFFF}][A-Za-z0-9_\\x{80}-\\x{D7FF}\\x{E000}-\\x{10FFFF}]*");
    private static final Pattern INDEX = Pattern.compile("0|-?[1-9][0-9]*");
    private static final long MAX_INDEX = (1L << 53) - 1;

    private final Cursor cursor;

    PathParser(String text) {
        this(new Cursor(text));
    }

    private PathParser(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Segment> parse() {
        cursor.expect("$");
        List<Segment> segments = segments(cursor);
        if (!cursor.atEnd()) {
            throw cursor.failure("is not part of a path");
        }
        return segments;
    }

    /** The segments that follow {@code $} or {@code @}. */
    static List<Segment> segments(Cursor cursor) {
        PathParser parser = new PathParser(cursor);
        List<Segment> segments = new ArrayList<>();
        while (cursor.skipBlankBefore(".[")) {
            segments.add(parser.segment());
        }
        return segments;
    }

    private Segment segment() {
        if (cursor.take("..")) {
            return new Segment(true, cursor.peek() == '[' ? brackets() : List.of(shorthand()));
        }
        if (cursor.take(".")) {
            return new Segment(false, List.of(shorthand()));
        }
        return new Segment(false, brackets());
    }

    private Selector shorthand() {
        if (cursor.take("*")) {
            return new Selector.Wildcard();
        }
        String name = cursor.take(MEMBER_NAME);
        if (name.isEmpty()) {
            throw cursor.failure("expected a name or * after the dot; other names go into [' ']");
        }
        return new Selector.Name(name);
    }

    private List<Selector> brackets() {
        cursor.expect("[");
        List<Selector> selectors = new ArrayList<>();
        do {
            cursor.skipBlank();
            selectors.add(selector());
            cursor.skipBlank();
        } while (cursor.take(","));
        refuseSlice();
        cursor.expect("]");
        return selectors;
    }

    private Selector selector() {
        refuseSlice();
        if (cursor.take("*")) {
            return new Selector.Wildcard();
        }
        if (cursor.take("?")) {
            return new Selector.Filter(new FilterParser(cursor).parse());
        }
        if (cursor.peek() == '\'' || cursor.peek() == '"') {
            return new Selector.Name(StringLiteral.parse(cursor));
        }
        return new Selector.Index(index());
    }

    private void refuseSlice() {
        if (cursor.peek() == ':') {
            throw cursor.failure("slices are not supported");
        }
    }

    private long index() {
        String digits = cursor.take(INDEX);
        if (digits.isEmpty()) {
            throw cursor.failure("expected a quoted name, an index, * or ?");
        }
        if (digits.length() > 17 || Math.abs(Long.parseLong(digits)) > MAX_INDEX) {
            throw cursor.failure("index is too large");
        }
        return Long.parseLong(digits);
    }
}
