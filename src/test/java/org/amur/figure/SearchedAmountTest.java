package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that a search word may mean. */
class SearchedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"237.8 | 237800000000", "237.8 | 237800000", "237,8 | 237800000000", "237.8 bn | 237800000000",
        "237,8 млрд | 237800000000", "$237.8bn | 237800000000", "2181亿7600万美元 | 218176000000", "13,963,236 | 139632360000",
        "1,197 | 1197000000", "1,197 | 1197000", "-13.8 | 13800000000", "13.8 | -13800000000", "1.28万亿 | 1280000000000"})
    void isMeant(String word, BigDecimal units) {
        assertTrue(SearchedAmount.of(word).stream().anyMatch(amount -> amount.compareTo(units) == 0), SearchedAmount.of(word)::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "млрд", "A/CONF.157/23", "GACC", "237.8 horses"})
    void nothingIsMeantByOtherWords(String word) {
        assertTrue(SearchedAmount.of(word).isEmpty(), SearchedAmount.of(word)::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"34.3% | 34.3", "34,3% | 34.3", "34,3 | 34.3", "+34.3% | -34.3", "−6.9% | -6.9", "34% | 34"})
    void aPercentageIsMeantWithEitherSign(String word, BigDecimal percentage) {
        assertTrue(SearchedAmount.percentages(word).contains(percentage), SearchedAmount.percentages(word)::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "2022", "34.3bn", "imports", "13,963,236"})
    void noPercentageIsMeantByOtherWords(String word) {
        assertEquals(List.of(), SearchedAmount.percentages(word));
    }

    @Test
    void aUnitTypedApartBelongsToItsNumber() {
        assertTrue(SearchedAmount.isNumberAndUnit("237.8", "bn"));
        assertTrue(SearchedAmount.isNumberAndUnit("237,8", "млрд."));
        assertFalse(SearchedAmount.isNumberAndUnit("2022", "imports"));
        assertFalse(SearchedAmount.isNumberAndUnit("imports", "bn"));
        assertFalse(SearchedAmount.isNumberAndUnit("237.8bn", "bn"));
        assertEquals(2, SearchedAmount.of("237.8 bn").size());
    }
}
