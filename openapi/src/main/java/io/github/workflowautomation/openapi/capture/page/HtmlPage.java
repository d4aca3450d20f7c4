package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.DocumentText.Verdict;
import io.github.workflowautomation.openapi.capture.page.LenientJson.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page: what it says of its document, and the scripts to ask next. */
public final class HtmlPage {

    private static final int MOST_SCRIPTS = 20;
    private static final List<String> URL_ATTRIBUTES =
            List.of("spec-url", "specurl", "data-url", "data-spec-url", "apidescriptionurl", "api-description-url");
    private static final Pattern LIBRARY = Pattern.compile(
            "bundle|preset|standalone|polyfill|jquery|runtime|vendor|redoc|rapidoc|api-reference|web-components|\\.min\\.");
    private static final Pattern LIKELY = Pattern.compile("swagger-ui-init|swagger-initializer");
    private static final Pattern HTML = Pattern.compile("(?i)<(!doctype|html|head|body|script|title|meta|div)\\b");
    private static final Pattern REFRESH = Pattern.compile("(?i)url\\s{0,9}=\\s{0,9}[\"']?([^\"']{1,1000})");
    private static final int LOOK = 4096;
    private static final String TEXTS = "pre, textarea, template";
    private static final int MOST_INNER = 5;

    private final Document page;

    private HtmlPage(Document page) {
        this.page = page;
    }

    /** Whether a text is more likely a page than anything else. */
    public static boolean looksLike(String text) {
        String start = text.substring(0, Math.min(LOOK, text.length())).stripLeading();
        return start.startsWith("<") && HTML.matcher(start).find();
    }

    /** Reads a page; one that is not well-formed is read as a browser would. */
    public static HtmlPage of(String text) {
        return new HtmlPage(Jsoup.parse(text));
    }

    /** Whether it asks for a password. */
    public boolean asksForPassword() {
        return page.selectFirst("input[type=password]") != null;
    }

    /** Where its relative URLs are relative to, possibly relative itself; empty if it does not say. */
    public String base() {
        Element base = page.selectFirst("base[href]");
        return base == null ? "" : base.attr("href").strip();
    }

    /** What its elements and inline scripts tell. */
    public Clues clues() {
        Clues clues = new Clues();
        for (String attribute : URL_ATTRIBUTES) {
            page.select("[" + attribute + "]")
                    .forEach(element -> clues.add(Address.Kind.DOCUMENT, element.attr(attribute)));
        }
        page.select("link[rel=service-desc][href]")
                .forEach(element -> clues.add(Address.Kind.DOCUMENT, element.attr("href")));
        page.select("[data-configuration]")
                .forEach(element -> configuration(element.attr("data-configuration"), clues));
        for (Element script : page.select("script:not([src])")) {
            clues.add(inline(script.data()));
        }
        // A browser shows an answer that is a document as text in a page, and saves it so.
        page.select(TEXTS).stream()
                .filter(HtmlPage::isOutermost)
                .forEach(element -> clues.add(judge(element.wholeText())));
        page.getAllElements().forEach(element -> attributes(element, clues));
        for (Element link : page.select("a[href]")) {
            MentionedAddress.of(link.attr("href")).ifPresent(address -> clues.add(address.kind(), address.url()));
        }
        return clues;
    }

    // One inside the other, each would be read as often as it is deep.
    private static boolean isOutermost(Element element) {
        Element around = element.parent();
        return around == null || around.closest(TEXTS) == null;
    }

    private static Verdict judge(String text) {
        return MentionedAddress.mayBeDocument(text, 0, text.length())
                ? DocumentText.judge(text)
                : new DocumentText.Other();
    }

    private static void attributes(Element element, Clues clues) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getValue().startsWith("{")) {
                clues.add(judge(attribute.getValue()));
            }
        }
    }

    /** The URLs of the pages that it shows inside itself or goes on to by itself. */
    public List<String> inner() {
        Stream<String> frames = page.select("iframe[src], frame[src]").stream().map(frame -> frame.attr("src"));
        Stream<String> next = page.select("meta[http-equiv=refresh][content]").stream()
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(Matcher::find)
                .map(refresh -> String.valueOf(refresh.group(1)));
        return Stream.concat(next, frames)
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .distinct()
                .limit(MOST_INNER)
                .toList();
    }

    private static Clues inline(String script) {
        Clues clues = ScriptScan.read(script);
        if (clues.documents().isEmpty()) {
            // A script element may hold a document that is no script, YAML too.
            clues.add(DocumentText.judge(script));
        }
        return clues;
    }

    private static void configuration(String json, Clues clues) {
        try {
            UiConfiguration.read(LenientJson.readAt(json, 0).value(), clues);
        } catch (Unreadable e) {
            return; // some other page's attribute
        }
    }

    /** The URLs of its scripts as it has them, the likeliest first, without those that are known libraries. */
    public List<String> scripts() {
        return page.select("script[src]").stream()
                .map(script -> script.attr("src").strip())
                .filter(url -> !url.isEmpty() && !isLibrary(url))
                .distinct()
                .sorted((a, b) -> Boolean.compare(isLikely(b), isLikely(a)))
                .limit(MOST_SCRIPTS)
                .toList();
    }

    private static boolean isLibrary(String url) {
        return !isLikely(url) && LIBRARY.matcher(fileName(url)).find();
    }

    private static boolean isLikely(String url) {
        return LIKELY.matcher(fileName(url)).find();
    }

    private static String fileName(String url) {
        String path = url.replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
