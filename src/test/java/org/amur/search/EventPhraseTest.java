package org.amur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of questions for events in a search text. */
class EventPhraseTest {

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
        EventPhrase phrase = EventPhrase.of(typed);
        assertTrue(phrase.pairs().contains(List.of(one, other)), phrase.pairs().toString());
        assertEquals(period, phrase.period().getEdtf());
    }

    @ParameterizedTest
    @CsvSource({
        "March 2023,true",
        "2023-03,true",
        "events in March 2023,true",
        "2019,true",
        "март 2023,true",
        "China March 2023,false",
        "14024,false",
        "1066,false",
        "34.3,false"
    })
    void aPeriodAloneIsAQuestion(String typed, boolean alone) {
        assertEquals(alone, EventPhrase.of(typed).isPeriodAlone());
    }

    @Test
    void aPeriodMayBeMissing() {
        EventPhrase phrase = EventPhrase.of("China Russia");
        assertEquals(List.of(List.of("china", "russia"), List.of("china russia")), phrase.pairs());
        assertNull(phrase.period());
    }

    @Test
    void aPeriodMayBeAnInterval() {
        assertEquals("2014/2022", EventPhrase.of("China Russia 2014–2022").period().getEdtf());
    }

    @Test
    void aLongTextIsNoQuestion() {
        assertEquals(List.of(), EventPhrase.of("a ".repeat(30)).pairs());
    }
}
