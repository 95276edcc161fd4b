package org.amur.intake.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads title, author, publisher, day and address that a web page states: in JSON-LD, meta elements, and its text. */
final class PageFacts {

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "citation_title");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "dc.creator", "parsely-author", "citation_author", "byl");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "publisher", "application-name", "citation_publisher");
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "pubdate",
            "publish_date",
            "mediator_published_time",
            "citation_publication_date",
            "date");
    private static final String AUTHOR_ELEMENTS = "[itemprop=author], [rel=author], .byline, .author, .article-author, .author-name";
    private static final String DAY_ELEMENTS = "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime], time";

    private static final int MAX_LENGTH = 1000;

    private final Map<String, String> meta = new HashMap<>();
    private final Document page;
    private final ArticleDraft draft;

    private PageFacts(Document page, ArticleDraft draft) {
        this.page = page;
        this.draft = draft;
        for (Element element : page.select("meta[content]")) {
            for (String name : List.of("property", "name", "itemprop")) {
                meta.putIfAbsent(element.attr(name).toLowerCase(Locale.ROOT), element.attr("content").strip());
            }
        }
    }

    /**
     * Adds what a page states to a draft that has its text.
     *
     * @param lead short texts before the article
     */
    static void read(Document page, List<String> lead, ArticleDraft draft) {
        PageFacts facts = new PageFacts(page, draft);
        LinkedFacts.read(page, draft);
        facts.readTitle(lead);
        AUTHORS.forEach(name -> draft.author(unlinked(facts.meta(name))));
        facts.elements(AUTHOR_ELEMENTS).forEach(element -> draft.author(shortText(element)));
        PUBLISHERS.forEach(name -> draft.publisher(unlinked(facts.meta(name))));
        DAYS.forEach(name -> draft.published(StatedDay.in(facts.meta(name)).orElse(null)));
        facts.elements(DAY_ELEMENTS).forEach(element -> draft.published(StatedDay.in(stated(element)).orElse(null)));
        facts.elements("link[rel=canonical]").forEach(link -> draft.url(link.attr("href")));
        draft.url(facts.meta("og:url"));
        draft.published(draft.url() == null ? null : StatedDay.in(draft.url().replaceFirst("^https?://[^/]*", "")).orElse(null));
    }

    private void readTitle(List<String> lead) {
        TITLES.forEach(name -> draft.title(withoutPublisher(meta(name))));
        List<Element> headings = elements("h1");
        draft.title(headings.size() == 1 ? headings.get(0).text() : null);
        draft.title(shown(lead));
        draft.title(withoutPublisher(page.title()));
        headings.forEach(heading -> draft.title(heading.text()));
    }

    /** Returns the part of the page's title that the page shows at its article; null if it shows none. */
    private String shown(List<String> lead) {
        if (page.title().length() > MAX_LENGTH) {
            return null;
        }
        List<String> parts = List.of(page.title().split("\\s*(::|[|–—·»_]|\\s-\\s)\\s*"));
        return Stream.concat(draft.text().lines().limit(3), lead.stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && parts.contains(line))
                .findFirst()
                .orElse(null);
    }

    /** Returns a title without the name of the site at its end, after a dash or bar. */
    private String withoutPublisher(String title) {
        if (title == null || title.length() > MAX_LENGTH) {
            return null;
        }
        String site = meta("og:site_name");
        String shorter = title.replaceFirst("\\s[|–—·»-]\\s[^|–—·»]{2,40}$", "");
        boolean ends = site != null && title.toLowerCase(Locale.ROOT).endsWith(site.toLowerCase(Locale.ROOT));
        boolean heads = elements("h1").stream().anyMatch(heading -> heading.text().equals(shorter));
        return ends || heads || title.contains(" | ") && shorter.length() * 2 > title.length() ? shorter : title;
    }

    private List<Element> elements(String selector) {
        return page.select(selector).stream().limit(10).toList();
    }

    private String meta(String name) {
        String content = meta.get(name);
        return content == null || content.isEmpty() || content.length() > MAX_LENGTH ? null : content;
    }

    private static String unlinked(String stated) {
        return stated == null || stated.startsWith("http") || stated.startsWith("@") ? null : stated;
    }

    private static String shortText(Element element) {
        String text = element.hasAttr("content") ? element.attr("content") : element.text();
        return text.length() > 100 || StatedDay.in(text).isPresent() ? null : unlinked(text);
    }

    private static String stated(Element element) {
        String stated = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        String text = stated.isEmpty() ? element.text() : stated;
        return text.substring(0, Math.min(100, text.length()));
    }
}
