package org.amur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of taking a search text apart. */
class SearchTextTest {

    private static SearchText of(String typed) {
        return SearchText.of(typed, List.of("习近平", "普京", "华为", "俄罗斯石油公司"));
    }

    @ParameterizedTest
    @CsvSource({
        "China Russia March 2023, china, russia, 2023-03",
        "between China and Russia in March 2023, china, russia, 2023-03",
        "March 2023 China–Russia, china, russia, 2023-03",
        "Events between the Kremlin and Beijing 20 March 2023, the kremlin, beijing, 2023-03-20",
        "Китай и Россия март 2023, китай, россия, 2023-03",
        "中国 和 俄罗斯 2023年3月, 中国, 俄罗斯, 2023-03",
        "United States European Union 2022, united states, european union, 2022",
        "Bosnia and Herzegovina and Russia 2014, bosnia and herzegovina, russia, 2014"})
    void findsBothNamesAndThePeriod(String typed, String one, String other, String period) {
        SearchText text = of(typed);
        assertTrue(text.pairs().contains(List.of(one, other)), text.pairs().toString());
        assertEquals(period, text.period().getEdtf());
    }

    @ParameterizedTest
    @CsvSource({
        "Xi Putin March 2023,Xi|Putin,2023-03",
        "习近平普京 2024,习近平|普京,2024",
        "中俄贸易 2023,china|russia|贸易,2023",
        "2022年贸易,贸易,2022",
        "谁制裁了华为,制裁|华为,",
        "Who imposed sanctions on Huawei?,sanctions|Huawei,",
        "кто ввёл санкции против Роснефти?,санкции|Роснефти,",
        "Russian exports since 2021,russia|exports,2021/..",
        "trade 2014–2022,trade,2014/2022",
        "joint air patrol 2019,joint|air|patrol,2019",
        "Xi Jinping events,Xi|Jinping,",
        "14024,14024,",
        "1066,1066,",
        "WHO,WHO,"})
    void leavesTheWordsWithAMeaning(String typed, String words, String period) {
        SearchText text = of(typed);
        assertEquals(words, String.join("|", text.words()));
        assertEquals(period, text.period() == null ? null : text.period().getEdtf());
    }

    @ParameterizedTest
    @CsvSource({"Rosneft sanctions,SANCTIONS,rosneft", "SANCTIONS against Rosneft,SANCTIONS,rosneft",
        "Санкции Роснефть,SANCTIONS,роснефть", "俄罗斯石油公司制裁,SANCTIONS,俄罗斯石油公司", "制裁俄罗斯石油公司,SANCTIONS,俄罗斯石油公司",
        "China trade,FIGURES,china", "中国贸易,FIGURES,中国", "Xi Jinping events,EVENTS,xi jinping", "Sanctionsbank,,sanctionsbank",
        "Trademark Office,,trademark office"})
    void findsTheKindOfRecordAndTheName(String typed, RecordGroup group, String name) {
        SearchText text = of(typed);
        assertEquals(group, text.group());
        assertEquals(name, text.name());
    }

    /** A name with a particle is the shortest rest that may hide one. */
    @Test
    void aChineseNameMayStandBesideAParticle() {
        assertTrue(SearchText.possibleChineseNames("谁制裁了华为").contains("华为"));
        assertEquals(List.of(), SearchText.possibleChineseNames("制裁华为"));
    }

    @Test
    void isShortenedByTheMonthFirst() {
        assertEquals(List.of("March", "Putin", "Xi", "March 2023"), List.copyOf(of("Xi Putin March 2023").shortened().keySet()));
        assertEquals("2023", of("Xi Putin March 2023").shortened().get("March").period().getEdtf());
        assertEquals(List.of(), List.copyOf(of("Huawei").shortened().keySet()));
    }

    @Test
    void aPeriodMayBeMissing() {
        assertEquals(List.of(List.of("china", "russia"), List.of("china russia")), of("China Russia").pairs());
        assertNull(of("China Russia").period());
    }

    @Test
    void aLongTextHasNoPeriodAndNoPairs() {
        SearchText text = of("a ".repeat(30) + "2023");
        assertNull(text.period());
        assertTrue(text.pairs().stream().allMatch(pair -> pair.size() == 1));
    }
}
