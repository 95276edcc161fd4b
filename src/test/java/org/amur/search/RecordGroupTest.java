package org.amur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the words for kinds of records. */
class RecordGroupTest {

    @ParameterizedTest
    @CsvSource({"Rosneft sanctions,SANCTIONS,Rosneft", "SANCTIONS against Rosneft,SANCTIONS,against Rosneft",
        "Санкции Роснефть,SANCTIONS,Роснефть", "俄罗斯石油公司制裁,SANCTIONS,俄罗斯石油公司", "制裁俄罗斯石油公司,SANCTIONS,俄罗斯石油公司",
        "China trade,FIGURES,China", "中国 贸易,FIGURES,中国", "Xi Jinping events,EVENTS,Xi Jinping"})
    void theRestIsAName(String typed, RecordGroup group, String name) {
        assertEquals(name, group.removeFrom(typed));
    }

    @ParameterizedTest
    @CsvSource({"Sanctionsbank,SANCTIONS", "Trademark Office,FIGURES", "World Events2000,EVENTS"})
    void partsOfOtherWordsStay(String typed, RecordGroup group) {
        assertEquals(typed, group.removeFrom(typed));
    }
}
