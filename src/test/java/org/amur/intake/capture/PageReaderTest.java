package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String FIRST = "The ministers of both countries met on Monday in Harbin, and spoke about the supply of gas, a bridge and the railways.";
    private static final String SECOND = "They agreed to meet again in September, when the next round of talks will be held in Moscow, as both sides announced.";
    private static final String FURNITURE = "<nav><ul><li><a href='/a'>World news</a></li><li><a href='/b'>Economy</a></li></ul></nav>";
    private static final String RELATED = "<div class='related'><h3>Read also</h3><p><a href='/c'>Bridge closed for repairs, say officials of the region, after long rain</a></p></div>";

    private static CapturedArticle page(String head, String body) throws CaptureException {
        return CaptureReader.read(Documents.utf8("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>"), null, null);
    }

    private static String article(String inside) {
        return FURNITURE + "<div id=main><article><h1>Ministers meet in Harbin</h1>" + inside + "</article>" + RELATED + "</div><footer>All rights "
                + "reserved, by the publisher of this paper, in all countries, since 1999</footer>";
    }

    @Test
    void theArticleIsSeparatedFromPageFurniture() throws CaptureException {
        CapturedArticle read = page("<title>Ministers meet in Harbin | The River Daily</title>",
                article("<p>" + FIRST + "</p><aside><p>Sign up for our letter, it is free</p></aside><p>" + SECOND + "</p>"));
        assertEquals("Ministers meet in Harbin", read.title());
        assertEquals(FIRST + "\n" + SECOND, read.text());
    }

    @Test
    void scriptsAreNeverKept() throws CaptureException {
        CapturedArticle read = page("<script>alert(1)</script>", article("<p onclick='alert(2)'>" + FIRST
                + "<script>alert(3)</script></p><p>" + SECOND + "<img src=x onerror=alert(4)></p><noscript>alert(5)</noscript>"));
        assertFalse(read.toString().contains("alert"), read.text());
    }

    @Test
    void statedFactsAreReadFromJsonLd() throws CaptureException {
        CapturedArticle read = page("<link rel=canonical href='https://example.org/harbin'><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
                + "\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Talks in Harbin\",\"datePublished\":\"2023-03-20T23:10:00+08:00\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Anna Lee\"},{\"name\":\"Oleg Orlov\"}],\"publisher\":{\"name\":\"The River Daily\"}}]}</script>",
                article("<p>" + FIRST + "</p><p>" + SECOND + "</p>"));
        assertEquals("Talks in Harbin", read.title());
        assertEquals("Anna Lee, Oleg Orlov", read.author());
        assertEquals("The River Daily", read.publisher());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals("https://example.org/harbin", read.url());
    }

    @Test
    void statedFactsAreReadFromMetaElements() throws CaptureException {
        CapturedArticle read = page("<meta property='og:title' content='Talks in Harbin'><meta property='og:site_name' content='The River Daily'>"
                + "<meta name=author content='By Anna Lee'><meta property='article:published_time' content='2023-03-20'>"
                + "<meta property='og:url' content='javascript:alert(1)'>", article("<p>" + FIRST + "</p><p>" + SECOND + "</p>"));
        assertEquals("Talks in Harbin", read.title());
        assertEquals("Anna Lee", read.author());
        assertEquals("The River Daily", read.publisher());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals(null, read.url());
    }

    @Test
    void theDayIsReadFromATimeElementOrTheAddress() throws CaptureException {
        assertEquals(LocalDate.of(2023, 3, 20), page("", article("<time datetime='2023-03-20T10:00Z'>today</time><p>" + FIRST + "</p>")).published());
        assertEquals(LocalDate.of(2023, 3, 21), page("<link rel=canonical href='https://example.org/2023/03/21/harbin'>",
                article("<p>" + FIRST + "</p>")).published());
    }

    @Test
    void anArticleInSeveralPartsIsReadAsAWhole() throws CaptureException {
        CapturedArticle read = page("", FURNITURE + "<div><div><p>" + FIRST + "</p></div><div><p>" + SECOND + "</p></div><div><p>" + FIRST + " Again.</p></div></div>");
        assertEquals(FIRST + "\n" + SECOND + "\n" + FIRST + " Again.", read.text());
    }

    @Test
    void lineBreaksDivideParagraphs() throws CaptureException {
        assertEquals(FIRST + "\n" + SECOND, page("", FURNITURE + "<div class=text>" + FIRST + "<br><br>" + SECOND + "</div>").text());
    }

    @Test
    void aPageWithinAFormIsRead() throws CaptureException {
        assertEquals(FIRST + "\n" + SECOND, page("", "<form action=x>" + FURNITURE + "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div></form>").text());
    }
}
