package org.amur.intake.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.amur.intake.text.ArticleText;

/** Tests the finder of datelines. */
class DatelinesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社哈尔滨7月16日电 今天大桥开通。",
                "新华社哈尔滨七月十六日电 今天大桥开通。",
                "（中央社哈爾濱16日電）大橋今天開通。",
                "（中央社哈爾濱16日綜合外電報導）大橋今天開通。",
                "HARBIN, July 16 (Xinhua) -- The bridge was opened today.",
                "ХАРБИН, 16 июля. /ТАСС/. Сегодня открыли мост."
            })
    void datelineOfAnAgencyIsTheDayOfToday(String text) {
        assertEquals(Optional.of(LocalDate.of(2024, 7, 16)), Datelines.day(ArticleText.of(text, PUBLISHED)));
    }

    @Test
    void dayWithoutAMonthIsTheLastOne() {
        LocalDate first = LocalDate.of(2024, 7, 1);
        assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), Datelines.day(ArticleText.of("（中央社哈爾濱30日電）大橋開通。", first)));
        assertEquals(Optional.empty(), Datelines.day(ArticleText.of("7月30日電話响了。", first)));
    }

    @Test
    void oldDatesAreNoDatelines() {
        assertEquals(Optional.empty(), Datelines.day(ArticleText.of("新华社哈尔滨5月16日电 今天大桥开通。", PUBLISHED)));
    }
}
