package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String FIRST =
            "The ministers of both countries met on Monday in Harbin, and spoke about the supply of gas, a bridge and the railways.";
    private static final String SECOND =
            "They agreed to meet again in September, when the next round of talks will be held in Moscow, as both sides announced.";
    private static final String FURNITURE = "<nav><ul><li><a href='/a'>World news</a></li><li><a href='/b'>Economy</a></li></ul></nav>";
    private static final String RELATED =
            "<div class='related'><h3>Read also</h3><p><a href='/c'>Bridge closed for repairs, say officials of the region, after long rain</a></p></div>";

    private static CapturedArticle page(String head, String body) throws CaptureException {
        return CaptureReader.read(
                Documents.utf8("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>"),
                null,
                null);
    }

    private static String article(String inside) {
        return FURNITURE + "<div id=main><article><h1>Ministers meet in Harbin</h1>" + inside + "</article>" + RELATED
                + "</div><footer>All rights "
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
        CapturedArticle read = page(
                "<link rel=canonical href='https://example.org/harbin'><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
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
        CapturedArticle read = page(
                "<meta property='og:title' content='Talks in Harbin'><meta property='og:site_name' content='The River Daily'>"
                        + "<meta name=author content='By Anna Lee'><meta property='article:published_time' content='2023-03-20'>"
                        + "<meta property='og:url' content='javascript:alert(1)'>",
                article("<p>" + FIRST + "</p><p>" + SECOND + "</p>"));
        assertEquals("Talks in Harbin", read.title());
        assertEquals("Anna Lee", read.author());
        assertEquals("The River Daily", read.publisher());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals(null, read.url());
    }

    @Test
    void theDayIsReadFromATimeElementOrTheAddress() throws CaptureException {
        assertEquals(
                LocalDate.of(2023, 3, 20),
                page("", article("<time datetime='2023-03-20T10:00Z'>today</time><p>" + FIRST + "</p>"))
                        .published());
        assertEquals(LocalDate.of(2023, 3, 21), page("<link rel=canonical href='https://example.org/2023/03/21/harbin'>",
                article("<p>" + FIRST + "</p>")).published());
    }

    @Test
    void anArticleInSeveralPartsIsReadAsAWhole() throws CaptureException {
        CapturedArticle read = page(
                "",
                FURNITURE + "<div><div><p>" + FIRST + "</p></div><div><p>" + SECOND + "</p></div><div><p>" + FIRST
                        + " Again.</p></div></div>");
        assertEquals(FIRST + "\n" + SECOND + "\n" + FIRST + " Again.", read.text());
    }

    @Test
    void lineBreaksDivideParagraphs() throws CaptureException {
        assertEquals(FIRST + "\n" + SECOND, page("", FURNITURE + "<div class=text>" + FIRST + "<br><br>" + SECOND + "</div>").text());
    }

    @Test
    void aPageWithinAFormIsRead() throws CaptureException {
        assertEquals(
                FIRST + "\n" + SECOND,
                page("", "<form action=x>" + FURNITURE + "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div></form>")
                        .text());
    }

    @Test
    void pagesOfTablesAreRead() throws CaptureException {
        CapturedArticle read = page(
                "<title>The River Daily :: Ministers meet in Harbin</title>",
                "<table><tr><td><a href=/>Home</a><br><a href=/n>News</a></td><td>"
                        + "<b>Ministers meet in Harbin</b><br>20.03.2023 14:05 | Source: The Daily<br><br>" + FIRST
                        + "<br><br>" + SECOND
                        + "</td><td><b>Advertisement</b><br><a href=/r>Windows for your house</a></td></tr></table>");
        assertEquals("Ministers meet in Harbin", read.title());
        assertEquals("The Daily", read.publisher());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals("20.03.2023 14:05 | Source: The Daily\n" + FIRST + "\n" + SECOND, read.text());
    }

    @Test
    void dayAndPublisherAreReadBeforeTheArticle() throws CaptureException {
        CapturedArticle read = page(
                "",
                "<h1>两国外长举行会谈</h1><div><span>2023年03月20日 10:15</span> <span>来源：某某日报</span> <a href=/c>评论</a></div><div id=text>"
                        + "<p>　　两国外长周一在北京举行会谈，就能源合作、边境贸易和运输问题交换了意见。</p><p>　　双方商定九月再次会晤，届时还将签署联合声明。</p></div>");
        assertEquals("某某日报", read.publisher());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals("两国外长周一在北京举行会谈，就能源合作、边境贸易和运输问题交换了意见。\n双方商定九月再次会晤，届时还将签署联合声明。", read.text());
    }

    @Test
    void textThatAScriptWouldShowIsReadFromJsonLd() throws CaptureException {
        assertEquals(
                FIRST + "\n" + SECOND,
                page(
                                "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" + FIRST
                                        + "\\n\\n" + SECOND + "\"}</script>",
                                "<div id=root></div><noscript>This page needs JavaScript.</noscript>")
                        .text());
    }

    @Test
    void commentsAndOtherArticlesAreLeftOut() throws CaptureException {
        String comment =
                "<div class=comment><p>They said the same in spring, and in summer, and nothing came of it, as far as I can see.</p></div>";
        assertEquals(
                FIRST + "\n" + SECOND + "\n" + FIRST,
                page(
                                "",
                                article("<div class=entry-content><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST
                                        + "</p></div><div id=comments>" + comment + comment + "</div>"))
                        .text());
    }
}
