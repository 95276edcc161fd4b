package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Владимир Путин | Путин",
        "Владимир Путин | ПУТ",
        "Владимир Путин | putin vladimir",
        "Владимир Путин | Vlad",
        "Vladimir Putin | putin",
        "普京 | 普京",
        "普京 | 京",
        "普京 | pujing",
        "普京 | Pǔ Jīng",
        "习近平 | 习近平",
        "习近平 | 近平",
        "习近平 | 習近平",
        "習近平 | 习近平",
        "习近平 | Xi Jinping",
        "习近平 | xijinping",
        "习近平 | xi jin ping",
        "习近平 | jinp",
        "习近平 | Xí Jìnpíng",
        "Xí Jìnpíng | xi jinping",
        "Xi Jinping | XÍ",
        "Си Цзиньпин | си цзиньпин",
        "Си Цзиньпин | si",
        "Си Цзиньпин | tszinpin",
        "中华人民共和国 | 人民",
        "中华人民共和国 | 中华 共和国",
        "中华人民共和国 | renmin",
        "中华人民共和国 | zhonghua renmin gongheguo",
        "Łódź | lodz",
        "Lodz | łódź",
        "Straße | strasse",
        "Straße | STRASSE",
        "STRASSE | straße",
        "Ørsted A/S | orsted",
        "ООО «Ромашка» | ромашка",
        "ООО «Ромашка» | ooo romashka",
        "ООО «Ромашка» | romaska",
        "Игорь Сечин | sechin igor",
        "Сергей Шойгу | shoygu",
        "Хабаровск | khabarovsk",
        "Хабаровск | habarovsk",
        "Горбачёв | Горбачев",
        "Горбачев | Горбачёв",
        "Горбачёв | gorbachev",
        "Юрий Объедков | obyedkov yuriy",
        "Украї́нська | Українська",
        "ＡＢＣ　Ｌｔｄ | abc ltd",
        "ABC Ltd | ＡＢＣ",
        "ﾄﾖﾀ | トヨタ",
        "トヨタ自動車 | 自動車",
        "トヨタ自動車 | toyota",
        "İstanbul | istanbul",
        "ISTANBUL | ıstanbul",
        "ıstanbul | ISTANBUL",
        "Diyarbakır | diyarbakir",
        "e\u0301tude | étude",
        "étude | etude",
        "co\u00ADoperation | cooperation",
        "محمد | محمد",
        "김정은 | 김정",
        "Ελλάδα | ελλαδα",
        "IMO 9074729 | 9074",
        "١٢٣ | 123",
        "C919飞机 | c919 飞机",
        "二〇二三 | 〇二三",
        "𠮷野家 | 野家"
    })
    void isFound(String name, String typed) {
        assertTrue(finds(name, typed), () -> SearchTerms.of(name) + " by " + SearchTerms.query(typed));
    }

    @ParameterizedTest
    @CsvSource({"Путин, утин", "习近平, 近习", "Xi Jinping, xi putin", "ガス, カス"})
    void isNotFound(String name, String typed) {
        assertFalse(finds(name, typed), () -> SearchTerms.of(name) + " by " + SearchTerms.query(typed));
    }

    private static boolean finds(String name, String typed) {
        Set<String> terms = SearchTerms.of(name);
        List<String> prefixes = SearchTerms.query(typed);
        return !prefixes.isEmpty() && prefixes.stream().allMatch(
                prefix -> terms.stream().anyMatch(term -> term.startsWith(prefix)));
    }

    @Test
    void storesEachForm() {
        assertEquals(Set.of("путин", "putin"), SearchTerms.of("Путин"));
        assertEquals(Set.of("习近平", "近平", "平", "xijinping", "jinping", "ping"), SearchTerms.of("习近平"));
        assertEquals(Set.of("xi", "jinping"), SearchTerms.of("Xi Jinping", null, "", "XI"));
        assertEquals(Set.of("ооо", "ooo", "ромашка", "romaska", "romashka"), SearchTerms.of("ООО «Ромашка»"));
    }

    @Test
    void aQueryKeepsItsScript() {
        assertEquals(List.of("си", "цзиньпин"), SearchTerms.query("Си Цзиньпин"));
        assertEquals(List.of("习近平"), SearchTerms.query("习近平"));
        assertEquals(List.of("lodz"), SearchTerms.query("Łódź, ŁÓDŹ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%_\\*?", "😀👩‍👩‍👧", "—«»…", "\u0301\u0308", "\uD800", "\u0000"})
    void nothingToSearchByIsEmpty(String text) {
        assertEquals(Set.of(), SearchTerms.of(text));
        assertEquals(List.of(), SearchTerms.query(text));
    }

    @Test
    void nullIsEmpty() {
        assertEquals(Set.of(), SearchTerms.of((String) null));
        assertEquals(Set.of(), SearchTerms.of());
        assertEquals(List.of(), SearchTerms.query(null));
    }

    @Test
    void aLongTextKeepsTheLimits() {
        for (String piece : List.of("中华人民共和国", "слово", "a", "𠮷", "word ", "ß", "中a", "слово1 ", "\uFDFA")) {
            assertLimits(piece.repeat(100_000));
        }
        StringBuilder manyWords = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            manyWords.append("слово").append(i).append(' ');
        }
        assertLimits(manyWords.toString());
        assertEquals(SearchTerms.MAX_TERMS, SearchTerms.of(manyWords.toString()).size());
        assertEquals(SearchTerms.MAX_PREFIXES, SearchTerms.query(manyWords.toString()).size());
    }

    @Test
    void theTextLimitHoldsForAllTextsTogether() {
        assertEquals(Set.of("a"), SearchTerms.of("a" + " ".repeat(SearchTerms.MAX_TEXT_LENGTH - 1), "b"));
        assertEquals(Set.of("a", "b"), SearchTerms.of("a" + " ".repeat(SearchTerms.MAX_TEXT_LENGTH - 2), "b"));
    }

    @Test
    void aTermThatWasCutIsStillFound() {
        assertTrue(finds("д".repeat(100), "д".repeat(100)));
        assertTrue(finds("国".repeat(100), "国".repeat(100)));
        assertTrue(finds("𠮷".repeat(100), "𠮷".repeat(100)));
        assertTrue(finds("a" + "𠮷".repeat(100), "a 𠮷"));
    }

    @Test
    void anyTextFindsItselfAndHasNoWildcards() {
        Random random = new Random(2023);
        int[][] blocks = {{0x20, 0x7E}, {0xA0, 0x24F}, {0x300, 0x36F}, {0x370, 0x52F}, {0x5D0, 0x6FF}, {0x900, 0x97F},
            {0x3040, 0x30FF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}, {0xFF01, 0xFFEE}, {0x1F600, 0x1F64F}, {0x20000, 0x20100}};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                int[] block = blocks[random.nextInt(blocks.length)];
                text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0] + 1));
            }
            assertLimits(text.toString());
            assertTrue(SearchTerms.query(text.toString()).isEmpty() || finds(text.toString(), text.toString()),
                    () -> text + ": " + SearchTerms.of(text.toString()) + SearchTerms.query(text.toString()));
        }
    }

    private static void assertLimits(String text) {
        SortedSet<String> terms = SearchTerms.of(text);
        assertTrue(terms.size() <= SearchTerms.MAX_TERMS);
        List<String> all = new ArrayList<>(terms);
        all.addAll(SearchTerms.query(text));
        for (String term : all) {
            assertTrue(!term.isEmpty() && term.length() <= SearchTerms.MAX_TERM_LENGTH, term);
            assertTrue(term.matches("[\\p{L}\\p{M}\\p{N}]+"), term);
        }
    }

    @Test
    void severalThreadsGetTheSame() throws Exception {
        String text = "Владимир Путин, 习近平, Łódź, Ελλάδα, محمد, 中华人民共和国";
        SortedSet<String> expected = SearchTerms.of(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<SortedSet<String>>> results = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                results.add(threads.submit(() -> SearchTerms.of(text)));
            }
            for (Future<SortedSet<String>> result : results) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
