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
                "HARBIN, July 16 (Xinhua) -- The bridge was opened today.",
                "ХАРБИН, 16 июля. /ТАСС/. Сегодня открыли мост."
            })
    void datelineOfAnAgencyIsTheDayOfToday(String text) {
        assertEquals(Optional.of(LocalDate.of(2024, 7, 16)), Datelines.day(ArticleText.of(text, PUBLISHED)));
    }

    @Test
    void oldDatesAreNoDatelines() {
        assertEquals(Optional.empty(), Datelines.day(ArticleText.of("新华社哈尔滨5月16日电 今天大桥开通。", PUBLISHED)));
    }
}
