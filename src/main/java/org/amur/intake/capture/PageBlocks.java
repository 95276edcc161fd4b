package org.amur.intake.capture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the blocks of text of a web page in one pass, without scripts, forms' fields and what is hidden. */
final class PageBlocks implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "select",
            "button",
            "textarea",
            "head",
            "dialog",
            "map",
            "applet",
            "frameset");
    private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "form", "menu");
    private static final Set<String> FURNITURE_NAMES = Set.of(
            "sidebar",
            "share",
            "sharing",
            "social",
            "comments",
            "comment",
            "related",
            "newsletter",
            "subscribe",
            "subscription",
            "promo",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "banner",
            "cookie",
            "cookies",
            "consent",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "footer",
            "popup",
            "modal",
            "recommended",
            "recommendations",
            "trending",
            "popular",
            "tags",
            "toolbar",
            "widget",
            "outbrain",
            "taboola",
            "paywall",
            "login",
            "signin",
            "byline",
            "dateline",
            "copyright",
            "disqus",
            "readmore",
            "teaser",
            "teasers");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu");

    private static final int MAX_NAMES = 300;

    private final List<PageBlock> blocks = new ArrayList<>();
    /** First block of an element and the one after its last. */
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();
    private final List<Element> furniture = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private Element owner;

    private PageBlocks() {
    }

    static PageBlocks of(Element root) {
        PageBlocks blocks = new PageBlocks();
        root.filter(blocks);
        blocks.end();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (isBreak(element)) {
                end();
                owner = element.parent();
                ranges.get(element)[1] = blocks.size();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        links += element.normalName().equals("a") ? 1 : 0;
        if (isBreak(element)) {
            end();
            owner = element.normalName().equals("br") ? owner : element;
            ranges.put(element, new int[] {blocks.size(), blocks.size()});
            if (isFurniture(element)) {
                furniture.add(element);
            }
        }
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.normalName().equals("br") || element.normalName().equals("td");
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean isFurniture(Element element) {
        if (FURNITURE.contains(element.normalName()) || FURNITURE_ROLES.contains(element.attr("role"))) {
            return true;
        }
        return List.of(names(element).split("[^a-z]+")).stream().anyMatch(FURNITURE_NAMES::contains);
    }

    /** Returns the class and id of an element. */
    static String names(Element element) {
        String names = element.attr("class") + " " + element.attr("id");
        return names.substring(0, Math.min(MAX_NAMES, names.length())).toLowerCase(Locale.ROOT);
    }

    private void append(String words) {
        String shown = isPreformatted() ? words : words.replaceAll("\\s+", " ");
        linked += links > 0 ? shown.length() : 0;
        text.append(shown);
    }

    private boolean isPreformatted() {
        return owner != null && owner.normalName().equals("pre");
    }

    private void end() {
        String cleaned = text.toString().strip();
        if (!cleaned.isEmpty() && owner != null) {
            blocks.add(new PageBlock(owner, isPreformatted() ? LineJoiner.paragraphs(cleaned, false) : cleaned, linked,
                    owner.normalName().matches("h[1-6]")));
        }
        text.setLength(0);
        linked = 0;
    }

    List<PageBlock> all() {
        return blocks;
    }

    /** Returns the number of the first block of an element, and of the one after its last. */
    int[] range(Element element) {
        return ranges.getOrDefault(element, new int[] {0, blocks.size()});
    }

    /** Returns elements around an article, according to their names. */
    List<Element> furniture() {
        return furniture;
    }
}
