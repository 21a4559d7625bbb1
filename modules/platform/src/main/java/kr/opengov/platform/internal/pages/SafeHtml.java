package kr.opengov.platform.internal.pages;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML a page may have: headings, paragraphs, lists, tables, links. No style, script, image or form. */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "br",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "strong",
                    "em",
                    "blockquote",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowWithoutAttributes("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("lang")
            .globally()
            .allowAttributes("scope", "colspan", "rowspan")
            .onElements("th", "td")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private SafeHtml() {}

    public static String of(String html) {
        return html == null ? "" : POLICY.sanitize(html);
    }

    public static boolean isEmpty(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&nbsp;", "").isBlank();
    }
}
