package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.LenientJson.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
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
    private static final int LOOK = 4096;

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
        return clues;
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
