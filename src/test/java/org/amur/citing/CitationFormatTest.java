package org.amur.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Tests of the formats of citations. */
class CitationFormatTest {

    private static final Reference RECORD = new Reference("amur-trade-view-5", Reference.Kind.RECORD, null,
            "China’s trade with Russia, 2022: 1.28 tn ¥, +34.3 %", "Amur", null, LocalDate.of(2026, 11, 29),
            "https://amur.example.org/trade/view?id=5&asof=2026-11-29T11:10:35Z", null, null, null);

    private static Reference article(String authors, String title, String published) {
        return new Reference("citation-7", Reference.Kind.NEWS_ARTICLE, authors, title, "The China Project",
                PartialDate.parse(published), null, "https://thechinaproject.com/2023/03/20", "en", "para. 4", null);
    }

    private static Reference quoting(String text) {
        return new Reference("citation-7", Reference.Kind.OTHER, text, text, text, null, null, text, null, text, text);
    }

    @Test
    void aFootnoteNamesTheSourceThenTheRecordWithTheDateOfAccess() {
        assertEquals("Nadya Yeh, “Xi meets Putin,” The China Project, March 20, 2023, para. 4, https://thechinaproject.com/2023/03/20;"
                + " recorded in “China’s trade with Russia, 2022: 1.28 tn ¥, +34.3 %,” Amur, accessed November 29, 2026,"
                + " https://amur.example.org/trade/view?id=5&asof=2026-11-29T11:10:35Z.",
                CitationFormat.CHICAGO.write(List.of(article("Nadya Yeh", "Xi meets Putin", "2023-03-20"), RECORD)));
    }

    @Test
    void aFootnoteHasOnlyKnownParts() {
        Reference title = new Reference("citation-7", Reference.Kind.OTHER, null, "Statement", null, PartialDate.unknown(), null, null,
                null, null, null);
        assertTrue(CitationFormat.CHICAGO.write(List.of(title, RECORD)).startsWith("“Statement”; recorded in "));
        assertTrue(CitationFormat.CHICAGO.write(List.of(RECORD)).startsWith("“China’s trade"));
    }

    @Test
    void aQuotedTitleHasSingleQuotationMarks() {
        String footnote = CitationFormat.CHICAGO.write(List.of(article(null, "A \"no limits\" and “new era” pact", "2022-02"), RECORD));
        assertTrue(footnote.startsWith("“A ‘no limits’ and ‘new era’ pact,” The China Project, February 2022, "), footnote);
    }

    @Test
    void aBookHasItsImprintInParentheses() {
        Reference book = new Reference("citation-7", Reference.Kind.BOOK, "Alexander Lukin", "China and Russia", "Polity",
                PartialDate.parse("2018"), null, null, null, "p. 12", null);
        assertTrue(CitationFormat.CHICAGO.write(List.of(book, RECORD))
                .startsWith("Alexander Lukin, China and Russia (Polity, 2018), p. 12; recorded in "));
    }

    @Test
    void bibTexHasAnEntryForEachSourceAndTheRecord() {
        assertEquals("""
                @article{citation-7,
                  author = {{Nadya Yeh}},
                  title = {{Xi meets Putin}},
                  journal = {The China Project},
                  year = {2023},
                  date = {2023-03-20},
                  pages = {para. 4},
                  langid = {en},
                  url = {https://thechinaproject.com/2023/03/20}
                }

                @misc{amur-trade-view-5,
                  title = {{China’s trade with Russia, 2022: 1.28 tn ¥, +34.3 \\%}},
                  howpublished = {Amur},
                  url = {https://amur.example.org/trade/view?id=5&asof=2026-11-29T11:10:35Z},
                  urldate = {2026-11-29}
                }
                """, CitationFormat.BIBTEX.write(List.of(article("Nadya Yeh", "Xi meets Putin", "2023-03-20"), RECORD)));
    }

    @Test
    void bibTexEscapesWhatLatexReadsAndBalancesBraces() {
        String entry = CitationFormat.BIBTEX.write(List.of(quoting("100% of {R&D} \\end_x #1 $2 ~^ } @misc{evil,")));
        assertTrue(entry.contains("{{100\\% of {\\textbraceleft}R\\&D{\\textbraceright} {\\textbackslash}end\\_x \\#1 \\$2"
                + " {\\textasciitilde}{\\textasciicircum} {\\textbraceright} @misc{\\textbraceleft}evil,}}"), entry);
        assertEquals(entry.chars().filter(each -> each == '{').count(), entry.chars().filter(each -> each == '}').count());
        assertTrue(entry.contains("url = {100%%20of%20%7BR&D%7D%20%5Cend_x"), entry);
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        String title = "中俄贸易额 — Товарооборот 𠀀";
        for (CitationFormat format : CitationFormat.values()) {
            assertTrue(format.write(List.of(article("王毅", title, "2023"), RECORD)).contains(title), format.name());
        }
    }

    @Test
    void aLineBreakAddsNoTagToRis() {
        for (String broken : List.of("One\r\nER  - \r\nTY  - BOOK", "One\nER  - \nTY  - BOOK", "One\u2028ER  - \u0085TY  - BOOK",
                "One\u000bER  - \fTY  - BOOK")) {
            List<String> lines = CitationFormat.RIS.write(List.of(quoting(broken))).lines().toList();
            assertEquals(1, lines.stream().filter(line -> line.startsWith("TY  - ")).count());
            assertEquals(1, lines.stream().filter(line -> line.startsWith("ER  - ")).count());
            assertTrue(lines.contains("TI  - One ER - TY - BOOK"), lines.toString());
        }
    }

    @Test
    void risStatesDatesAsFarAsKnown() {
        assertTrue(ris("2023-03-20").contains("DA  - 2023/03/20/\r\n"));
        assertTrue(ris("2023-03").contains("DA  - 2023/03//\r\n"));
        assertTrue(ris("2023").contains("PY  - 2023\r\nDA  - 2023///\r\n"));
        assertTrue(ris("2023-21").contains("DA  - spring 2023\r\n"));
        assertFalse(ris("2023-03~").contains("PY  - "));
    }

    private static String ris(String published) {
        return CitationFormat.RIS.write(List.of(article(null, "Title", published)));
    }

    @Test
    void cslJsonIsAnArrayOfItems() {
        String json = CitationFormat.CSL_JSON.write(List.of(article("Nadya \"N\" Yeh", "Line\nbreak", "2023-03"), RECORD));
        JsonObject item = Json.createReader(new StringReader(json)).readArray().getJsonObject(0);
        assertEquals("article-newspaper", item.getString("type"));
        assertEquals("Nadya \"N\" Yeh", item.getJsonArray("author").getJsonObject(0).getString("literal"));
        assertEquals("Line\nbreak", item.getString("title"));
        assertEquals("[[2023,3]]", item.getJsonObject("issued").getJsonArray("date-parts").toString());
        assertEquals("[[2026,11,29]]", Json.createReader(new StringReader(json)).readArray().getJsonObject(1)
                .getJsonObject("accessed").getJsonArray("date-parts").toString());
    }
}
