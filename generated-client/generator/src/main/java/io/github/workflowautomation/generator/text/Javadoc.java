package io.github.workflowautomation.generator.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one Javadoc comment. */
public final class Javadoc {
    private final List<List<String>> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds a sentence of our own; it may hold markup. */
    public Javadoc say(String markup) {
        paragraphs.add(CommentText.wrapped(markup));
        return this;
    }

    /** Adds text of the document, if there is any. */
    public Javadoc quote(@Nullable String text) {
        if (text != null) {
            paragraphs.addAll(CommentText.paragraphs(text));
        }
        return this;
    }

    /** Whether nothing was said yet. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Adds a block tag with markup of our own. */
    public Javadoc tag(String tag, String markup) {
        List<String> lines = CommentText.wrapped("@" + tag + " " + markup);
        tags.add(lines.get(0));
        lines.stream().skip(1).map(line -> "        " + line).forEach(tags::add);
        return this;
    }

    /** The comment with its line break, indented. */
    public String render(String indent) {
        if (paragraphs.size() == 1 && paragraphs.get(0).size() == 1 && tags.isEmpty()) {
            return indent + "/** " + paragraphs.get(0).get(0) + " */\n";
        }
        StringBuilder out = new StringBuilder(indent).append("/**\n");
        appendParagraphs(out, indent);
        tags.forEach(line -> out.append(indent).append(" * ").append(line).append('\n'));
        return out.append(indent).append(" */\n").toString();
    }

    private void appendParagraphs(StringBuilder out, String indent) {
        String start = "";
        for (List<String> paragraph : paragraphs) {
            if (!start.isEmpty()) {
                out.append(indent).append(" *\n");
            }
            out.append(indent)
                    .append(" * ")
                    .append(start)
                    .append(paragraph.get(0))
                    .append('\n');
            paragraph.stream()
                    .skip(1)
                    .forEach(line ->
                            out.append(indent).append(" * ").append(line).append('\n'));
            start = "<p>";
        }
        if (!tags.isEmpty() && !paragraphs.isEmpty()) {
            out.append(indent).append(" *\n");
        }
    }
}
