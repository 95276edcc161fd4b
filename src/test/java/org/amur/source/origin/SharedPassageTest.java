package org.amur.source.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class SharedPassageTest {

    @Test
    void englishPassagesAreFoundInSpiteOfCaseAndPunctuation() {
        assertEquals(
                Optional.of(new SharedPassage(
                        "China became Russia's largest supplier of cars, machine tools and phones in 2023", 14)),
                SharedPassage.between(
                        "Analysts say China became Russia's largest supplier of cars, machine tools and phones in 2023, up from third.",
                        "CHINA became Russia’s largest supplier of cars – machine tools and phones – in 2023 (customs)."));
    }

    @Test
    void russianPassagesAreFound() {
        assertEquals(
                Optional.of(12),
                SharedPassage.between(
                                "Товарооборот между Россией и Китаем вырос в марте на треть и достиг двадцати миллиардов, говорится в сообщении.",
                                "Как сказано там, товарооборот между Россией и Китаем вырос в марте на треть и достиг прежнего уровня.")
                        .map(SharedPassage::words));
    }

    @Test
    void chinesePassagesAreFoundByCharacters() {
        assertEquals(Optional.of("两国元首签署了关于深化新时代全面战略协作伙伴关系的联合声明"), SharedPassage.between(
                "会谈后，两国元首签署了关于深化新时代全面战略协作伙伴关系的联合声明。", "报道说两国元首签署了关于深化新时代全面战略协作伙伴关系的联合声明，并会见记者")
                .map(SharedPassage::text));
    }

    @Test
    void shortPassagesAndCommonNamesAreNone() {
        assertEquals(
                Optional.empty(),
                SharedPassage.between(
                        "Trade between Russia and China grew by a third", "Trade between Russia and China fell"));
        assertEquals(Optional.empty(), SharedPassage.between("中华人民共和国海关总署发布数据", "中华人民共和国海关总署没有评论"));
        assertEquals(Optional.empty(), SharedPassage.between("", "Trade"));
    }
}
