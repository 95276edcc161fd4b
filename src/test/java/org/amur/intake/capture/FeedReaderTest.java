package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.amur.intake.capture.CaptureException.Reason;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final String ADDRESS = "https://example.org/feeds/news.xml";

    private static List<FeedItem> read(byte[] feed, String mediaType) throws CaptureException {
        return FeedReader.read(new FetchedDocument(feed, mediaType, ADDRESS, "", ""));
    }

    private static List<FeedItem> read(String feed) throws CaptureException {
        return read(Documents.utf8(feed), "application/xml");
    }

    private static Reason refused(String feed) {
        return assertThrows(CaptureException.class, () -> read(feed)).getReason();
    }

    private static String rss(String items) {
        return "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><title>News</title><link>https://example.org/</link>"
                + items + "</channel></rss>";
    }

    @Test
    void atomIsRead() throws CaptureException {
        assertEquals(
                List.of(new FeedItem(
                        "tag:example.org,2023:1",
                        "Talks in Harbin",
                        "https://example.org/1.html",
                        LocalDate.of(2023, 3, 20))),
                read(
                        "\n<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>News</title><link href='https://example.org/'/>"
                                + "<entry><id>tag:example.org,2023:1</id><title type='html'>Talks &lt;b&gt;in&lt;/b&gt; Harbin</title><link rel='self' href='/1.atom'/>"
                                + "<link href='/1.html'/><updated>2023-03-21T00:00:00Z</updated><published>2023-03-20T23:10:00+08:00</published>"
                                + "<summary type='html'>&lt;script&gt;x()&lt;/script&gt;</summary><author><name>Anna</name></author></entry></feed>"));
    }

    @Test
    void rssIsRead() throws CaptureException {
        assertEquals(
                List.of(new FeedItem(
                        "https://example.org/1",
                        "Переговоры в Харбине",
                        "https://example.org/1",
                        LocalDate.of(2023, 3, 20))),
                read(
                        rss(
                                "<item><media:title>photo</media:title><title><![CDATA[Переговоры в Харбине]]></title><link>https://example.org/1</link>"
                                        + "<description>&lt;img src=x onerror=x()&gt;</description><pubDate>Mon, 20 Mar 2023 10:00:00 +0300</pubDate></item>")));
    }

    @Test
    void oldRssIsRead() throws CaptureException {
        List<FeedItem> items = read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>n</title></channel><item rdf:about='x'><title>Talks</title>"
                + "<link>https://example.org/1</link><dc:date>2023-03-20</dc:date></item></rdf:RDF>");
        assertEquals(LocalDate.of(2023, 3, 20), items.get(0).published());
    }

    @Test
    void itemsWithoutAWebAddressAreLeftOut() throws CaptureException {
        assertEquals(
                List.of(),
                read(rss(
                        "<item><title>No address</title></item><item><link>javascript:x()</link></item><item><link>file:///etc/passwd</link></item>"
                                + "<item><link>data:text/html,x</link></item><item><link>https://a:b@example.org/</link></item><item><link>http://[</link></item>"
                                + "<item><link>https://example.org/" + "x".repeat(1000) + "</link></item>")));
    }

    @Test
    void titlesAndDatesMayBeMissingOrInvalid() throws CaptureException {
        FeedItem item = read(rss(
                        "<item><title> </title><link>/talks?a=1&amp;b=переговоры</link><pubDate>yesterday</pubDate></item>"))
                .get(0);
        assertEquals("https://example.org/talks?a=1&b=%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B", item.address());
        assertNull(item.title());
        assertNull(item.published());
    }

    @Test
    void theEncodingIsRecognisedEvenIfStatedWrongly() throws CaptureException {
        String item = rss("<item><title>Переговоры в Москве</title><link>/1</link></item>");
        Charset cyrillic = Charset.forName("windows-1251");
        assertEquals(
                "Переговоры в Москве",
                read(("<?xml version='1.0' encoding='windows-1251'?>" + item).getBytes(cyrillic), "")
                        .get(0)
                        .title());
        assertEquals("Переговоры в Москве", read(item.getBytes(cyrillic), "text/xml; charset=windows-1251").get(0).title());
        assertEquals(
                "Переговоры в Москве",
                read(Documents.utf8("<?xml version='1.0' encoding='windows-1251'?>" + item), "")
                        .get(0)
                        .title());
        assertEquals(
                "Переговоры в Москве",
                read(("<?xml version='1.0' encoding='utf-8'?>" + item).getBytes(StandardCharsets.UTF_16), "")
                        .get(0)
                        .title());
        assertEquals("Talks", read(rss("<item><title>Ta\u0000\u0008lks</title><link>/1</link></item>")).get(0).title());
    }

    @Test
    void otherDocumentsAreRefused() {
        assertEquals(Reason.UNKNOWN_FORMAT, refused("<html><body/></html>"));
        assertEquals(Reason.UNREADABLE, refused("{}"));
        assertEquals(Reason.UNREADABLE, refused(" "));
        assertEquals(Reason.UNREADABLE, refused("<rss><channel><item>"));
        assertEquals(Reason.TOO_LARGE, refused("x".repeat(FeedReader.MAX_BYTES + 1)));
    }

    @Test
    void entitiesAreNotResolved() {
        String item = "<rss><channel><item><title>&e;</title><link>/1</link></item></channel></rss>";
        assertEquals(Reason.UNREADABLE, refused("<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + item));
        assertEquals(
                Reason.UNREADABLE,
                refused("<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;'>]>"
                        + item));
    }

    @Test
    void itemsAreLimited() throws CaptureException {
        assertEquals(FeedReader.MAX_ITEMS, read(rss("<item><link>/1</link></item>".repeat(2000))).size());
        assertEquals(1, read(rss("<item><link>/1</link>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</item>")).size());
        assertEquals(500, read(rss("<item><title>" + "x".repeat(100_000) + "</title><link>/1</link></item>")).get(0).title().length());
    }
}
