package org.amur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the words that a search leaves out if it finds nothing with them. */
class QuestionWordsTest {

    @ParameterizedTest
    @CsvSource({"who sanctioned Huawei,sanctioned Huawei", "Who imposed sanctions on Huawei?,sanctions on Huawei",
        "кто ввёл санкции против Роснефти?,санкции Роснефти", "谁制裁了华为,制裁 华为", "华为被制裁了吗？,华为 制裁"})
    void questionsAreReducedToTheirNames(String typed, String rest) {
        assertEquals(rest, QuestionWords.removeFrom(typed));
    }

    @ParameterizedTest
    @CsvSource({"Xi Jinping", "WHO", "Whose", "Islands  Bank", "Канада"})
    void otherTextsStay(String typed) {
        assertEquals(typed, QuestionWords.removeFrom(typed));
    }
}
