package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;

import org.amur.intake.capture.CaptureException.Reason;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final String ADDRESS = "https://example.org/feeds/news.xml";

    private static List<FeedItem> read(String feed) throws CaptureException {
        return FeedReader.read(Documents.utf8(feed), ADDRESS);
    }

    private static Reason refused(byte[] feed) {
        return assertThrows(CaptureException.class, () -> FeedReader.read(feed, ADDRESS)).getReason();
    }

    @Test
    void atomIsRead() throws CaptureException {
        List<FeedItem> items = read("\n<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>News</title><link href='https://example.org/'/>"
                + "<entry><id>tag:example.org,2023:1</id><title type='html'>Talks &amp;lt;b&gt;in&lt;/b&gt; Harbin</title><link rel='self' href='/1.atom'/>"
                + "<link href='/1.html'/><updated>2023-03-21T00:00:00Z</updated><published>2023-03-20T23:10:00+08:00</published>"
                + "<summary type='html'>&lt;p&gt;They met.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</summary><author><name>Anna</name></author></entry></feed>");
        assertEquals(1, items.size());
        assertEquals("tag:example.org,2023:1", items.get(0).id());
        assertEquals("https://example.org/1.html", items.get(0).address());
        assertEquals("They met.", items.get(0).summary());
        assertEquals(OffsetDateTime.parse("2023-03-20T23:10:00+08:00"), items.get(0).published());
    }

    @Test
    void rssIsRead() throws CaptureException {
        assertEquals(List.of(new FeedItem("https://example.org/1", "Переговоры в Харбине", "https://example.org/1", "Министры встретились.",
                OffsetDateTime.parse("2023-03-20T10:00:00+03:00"))),
                read("<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><title>News</title><link>https://example.org/</link>"
                        + "<item><media:title>photo</media:title><title><![CDATA[Переговоры в Харбине]]></title><link>https://example.org/1</link>"
                        + "<description>&lt;img src=x onerror=x()&gt;Министры встретились.</description><pubDate>Mon, 20 Mar 2023 10:00:00 +0300</pubDate></item>"
                        + "<item><title>No address</title></item><item><title>x</title><link>javascript:x()</link></item></channel></rss>"));
    }

    @Test
    void oldRssIsRead() throws CaptureException {
        List<FeedItem> items = read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>n</title></channel><item rdf:about='x'><title>Talks</title>"
                + "<link>https://example.org/1</link><dc:date>2023-03-20</dc:date></item></rdf:RDF>");
        assertEquals(OffsetDateTime.parse("2023-03-20T00:00:00Z"), items.get(0).published());
    }

    @Test
    void theStatedEncodingIsRead() throws CaptureException {
        byte[] feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Переговоры</title><link>/1</link></item></channel></rss>"
                .getBytes(Charset.forName("windows-1251"));
        assertEquals("Переговоры", FeedReader.read(feed, ADDRESS).get(0).title());
    }

    @Test
    void otherDocumentsAreRefused() {
        assertEquals(Reason.UNKNOWN_FORMAT, refused(Documents.utf8("<html><body/></html>")));
        assertEquals(Reason.UNREADABLE, refused(Documents.utf8("{}")));
        assertEquals(Reason.UNREADABLE, refused(Documents.utf8("<rss><channel><item>")));
        assertEquals(Reason.TOO_LARGE, refused(new byte[FeedReader.MAX_BYTES + 1]));
        assertEquals(Reason.UNREADABLE, refused(Documents.utf8("<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><rss><channel><item>"
                + "<title>&e;</title><link>/1</link></item></channel></rss>")));
    }

    @Test
    void itemsAreLimited() throws CaptureException {
        assertEquals(FeedReader.MAX_ITEMS, read("<rss><channel>" + "<item><link>/1</link></item>".repeat(2000) + "</channel></rss>").size());
        assertEquals(1, read("<rss><channel><item><link>/1</link>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</item></channel></rss>").size());
    }
}
