package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.amur.intake.text.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureReaderTest {

    private static final String RUSSIAN = "Министры обсудили поставки газа и договорились о новой встрече в сентябре.";
    private static final String CHINESE = "两国外长在北京举行会谈，就能源合作交换了意见，并商定九月再次会晤。双方还讨论了边境贸易和运输问题。";

    private static CapturedArticle text(String text) throws CaptureException {
        return CaptureReader.read(Documents.utf8(text), "article.txt", "text/plain");
    }

    @Test
    void titleAuthorAndDayAreReadFromTheFirstLines() throws CaptureException {
        CapturedArticle read = text(
                "Ministers meet in Harbin\n\nBy Anna Lee and Oleg Orlov\n\nMarch 20, 2023\n\nThe ministers met for two hours.\n");
        assertEquals("Ministers meet in Harbin", read.title());
        assertEquals("Anna Lee and Oleg Orlov", read.author());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals("By Anna Lee and Oleg Orlov\nMarch 20, 2023\nThe ministers met for two hours.", read.text());
        assertEquals(TextLanguage.EN, read.language());
        assertNull(read.damaged());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 марта 2023 года|2023-03-20",
                "2023年3月20日 10:15|2023-03-20",
                "20.03.2023|2023-03-20",
                "Mon, 20 Mar 2023|2023-03-20",
                "Published: 5 September 2022|2022-09-05",
                "2021-12-31|2021-12-31"
            })
    void daysOfEveryLanguageAreRead(String line, LocalDate day) throws CaptureException {
        assertEquals(day, text("Заголовок статьи\n\n" + line + "\n\n" + RUSSIAN).published());
    }

    @Test
    void aDayWithinASentenceIsNoDayOfPublication() throws CaptureException {
        assertNull(text("A title\n\nThe treaty was signed on March 20, 2013 and has been extended twice.\n").published());
    }

    @Test
    void authorAndPublisherAreReadFromTheirLabels() throws CaptureException {
        CapturedArticle read = text("两国外长举行会谈\n来源：某某日报\n作者：李雷\n2023年3月20日\n" + CHINESE);
        assertEquals("某某日报", read.publisher());
        assertEquals("李雷", read.author());
        assertEquals(TextLanguage.ZH, read.language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ann Lee, Northern News        | Ministers spoke about trade by rail and a second bridge.     | Ann Lee     | Northern News
            Text by the desk                 | BEIJING, March 5 (Xinhua) -- The ministers met for two hours. |             | Xinhua
            Текст: Анна Орлова               | МОСКВА, 5 марта. /ТАСС/. Министры обсудили торговлю и мост.   | Анна Орлова | ТАСС
            Экономика                        | ПЕКИН, 5 мар – РИА Новости. Министры обсудили торговлю и мост. |            | РИА Новости
            来源：新华网 作者：李雷             | 两国部长周一会谈，讨论了贸易和第二座大桥的建设。                |             | 新华网
            国际                              | 新华社北京3月5日电 两国部长周一会谈，讨论了贸易和大桥的建设。    |             | 新华社
            """)
    void authorAndAgencyAreReadFromBylineAndDateline(String line, String words, String author, String publisher) throws CaptureException {
        CapturedArticle read = text("Заголовок 标题 Title\n\n" + line + "\n\n" + words);
        assertEquals(publisher, read.publisher());
        if (author != null) {
            assertEquals(author, read.author());
        }
    }

    @Test
    void linesBrokenAtAFixedWidthAreJoined() throws CaptureException {
        String broken =
                "The ministers of both countries met on Monday for talks about\nthe supply of gas and the building of a second bridge over the\n"
                        + "river, which has been planned for years. They agreed to meet\nagain.\n\nA second paragraph begins here and goes on for long enough to be\nbroken as well.\n";
        assertEquals(
                "The ministers of both countries met on Monday for talks about the supply of gas and the building of a second bridge over the "
                        + "river, which has been planned for years. They agreed to meet again.\n"
                        + "A second paragraph begins here and goes on for long enough to be broken as well.",
                text(broken).text());
    }

    @Test
    void aDayUnderATitleIsNotJoinedToIt() throws CaptureException {
        CapturedArticle article = CaptureReader.read(("Neighbours hold talks about trade by rail\n3 April 2001\n\nThey met in Moscow.\n")
                .getBytes(StandardCharsets.UTF_8), null, "text/plain");
        assertEquals("Neighbours hold talks about trade by rail", article.title());
        assertEquals(LocalDate.of(2001, 4, 3), article.published());
    }

    @Test
    void linesOfDifferentLengthAreKept() throws CaptureException {
        String lines = "The list of goods:\nwheat\nmaize and the oil that is made of it\ngas\na bridge over the river\ncoal\n";
        assertEquals(
                "wheat\nmaize and the oil that is made of it\ngas\na bridge over the river\ncoal",
                text("Goods of the year\n" + lines).text().substring(19));
    }

    @Test
    void brokenChineseLinesAreJoinedWithoutSpaces() throws CaptureException {
        String joined = CHINESE + CHINESE + CHINESE;
        assertEquals(joined, text(joined.replaceAll("(.{20})", "$1\n")).text());
    }

    @Test
    void signsThatNobodySeesAreDropped() throws CaptureException {
        assertEquals(
                "The ministers met in Harbin, Café.",
                text("The min\u00ADis\u00ADters\u00A0met\u200B \u202Ein\u202C \u2066Harbin\u2069, Cafe\u0301.\u200F")
                        .text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void russianIsReadInItsEncodings(String encoding) throws CaptureException {
        assertEquals(RUSSIAN, CaptureReader.read(RUSSIAN.getBytes(Charset.forName(encoding)), null, null).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5", "UTF-16", "UTF-8"})
    void chineseIsReadInItsEncodings(String encoding) throws CaptureException {
        String text = encoding.equals("Big5") ? "兩國外長在北京舉行會談，就能源合作交換了意見，並商定九月再次會晤。" : CHINESE;
        assertEquals(text, CaptureReader.read(text.getBytes(Charset.forName(encoding)), null, null).text());
    }

    @Test
    void theStatedEncodingCountsUnlessTheBytesAreUtf8() throws CaptureException {
        byte[] cyrillic = "Да, они встретились.".getBytes(Charset.forName("windows-1251"));
        assertEquals("Да, они встретились.", CaptureReader.read(cyrillic, null, "text/plain; charset=windows-1251").text());
        assertEquals(RUSSIAN, CaptureReader.read(Documents.utf8(RUSSIAN), null, "text/plain; charset=windows-1251").text());
    }

    @Test
    void damagedTextIsRepairedAndShownBeside() throws CaptureException {
        String damaged = new String(Documents.utf8(RUSSIAN), Charset.forName("windows-1251"));
        CapturedArticle read = text(damaged);
        assertEquals(RUSSIAN, read.text());
        assertEquals(damaged, read.damaged());
        assertEquals("windows-1251", read.encoding());
        assertEquals(0, read.lost());
    }

    @Test
    void bytesLostBeforeAreCounted() throws CaptureException {
        byte[] bytes = Documents.utf8(RUSSIAN);
        bytes[1] = '?';
        CapturedArticle read = CaptureReader.read(bytes, null, null);
        assertEquals(1, read.lost());
        assertEquals(RUSSIAN.substring(1), read.text().substring(2));
    }

    @Test
    void wordDocumentsAreReadWithoutDeletedText() throws CaptureException {
        byte[] word = Documents.word(
                "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>A new bridge</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>The bridge was </w:t></w:r><w:del><w:r><w:delText>closed</w:delText></w:r></w:del><w:r><w:t>opened.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Second paragraph.</w:t></w:r></w:p>",
                "<dc:creator>Anna Lee</dc:creator><dcterms:created>2022-06-10T08:00:00Z</dcterms:created>");
        CapturedArticle read = CaptureReader.read(word, "page.html", "text/html");
        assertEquals("A new bridge", read.title());
        assertEquals("Anna Lee", read.author());
        assertEquals(LocalDate.of(2022, 6, 10), read.published());
        assertEquals("The bridge was opened.\nSecond paragraph.", read.text());
    }

    @Test
    void pagesOfAPdfAreJoinedWithoutTheirEdges() throws CaptureException {
        List<String> first = List.of(
                "The River Daily",
                "The ministers of both countries met on Monday to talk about the",
                "supply of gas and the building of a bridge over the river, and");
        List<String> second = List.of("The River Daily", "about the coop-", "eration of both railways.");
        List<String> third = List.of("The River Daily", "They will meet again.", "3");
        CapturedArticle read = CaptureReader.read(
                Documents.pdf("Ministers meet in Harbin", null, List.of(first, second, third)), null, null);
        assertEquals("Ministers meet in Harbin", read.title());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals(
                "The ministers of both countries met on Monday to talk about the supply of gas and the building of a bridge over the river, and "
                        + "about the cooperation of both railways.\nThey will meet again.",
                read.text());
    }

    @Test
    void mailsAreReadWithTheirHeaders() throws CaptureException {
        String mail =
                "From: =?UTF-8?B?0JDQvdC90LA=?= <anna@example.org>\r\nTo: desk@example.org\r\nSubject: Fwd: Talks in Harbin\r\n"
                        + "Date: Mon, 20 Mar 2023 23:30:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nshort\r\n"
                        + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The ministers met in Harbin and spoke about gas.</p><script>x()</script>\r\n--b--\r\n";
        CapturedArticle read = CaptureReader.read(mail.getBytes(StandardCharsets.UTF_8), "x.txt", null);
        assertEquals("Talks in Harbin", read.title());
        assertEquals("Анна", read.author());
        assertEquals(LocalDate.of(2023, 3, 20), read.published());
        assertEquals("The ministers met in Harbin and spoke about gas.", read.text());
    }
}
