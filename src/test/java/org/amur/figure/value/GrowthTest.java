package org.amur.figure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.amur.figure.series.GrowthCheck;

/** Cases with years are real figures of China's customs. */
class GrowthTest {

    @Test
    void trade2022GrewMoreByThePublishedLevelsThanClaimed() {
        GrowthCheck check = check("146.887", "190.271", "29.3");
        assertEquals(new BigDecimal("29.5"), check.computed().rounded(1));
        assertFalse(check.agrees());
    }

    @Test
    void theClaimOf2022ImpliesARevisedBase() {
        assertEquals("147.15", billions(check("146.887", "190.271", "29.3").impliedBase().orElseThrow()));
    }

    @Test
    void trade2023GrewLessByThePublishedLevelsThanClaimed() {
        GrowthCheck check = check("190.271", "240.11", "26.3");
        assertEquals(new BigDecimal("26.2"), check.computed().rounded(1));
        assertFalse(check.agrees());
    }

    @Test
    void exportsJanuaryToJuly2024FellMoreByThePublishedLevelsThanClaimed() {
        GrowthCheck check = check("62.54", "61.64", "-1.1");
        assertEquals(new BigDecimal("-1.4"), check.computed().rounded(1));
        assertFalse(check.agrees());
    }

    @Test
    void trade2024GrewJustMoreByThePublishedLevelsThanClaimed() {
        GrowthCheck check = check("240.11", "244.81", "1.9");
        assertEquals(new BigDecimal("1.96"), check.computed().rounded(2));
        assertFalse(check.agrees(), "the levels leave room down to 1.953, the claim up to 1.95");
    }

    @Test
    void roundingAloneIsNoDisagreement() {
        assertTrue(check("10.0", "10.5", "4.6").agrees(), "5.0 by the figures as written, 4.0 to 6.0 before rounding");
        assertFalse(check("10.00", "10.50", "4.6").agrees());
    }

    @Test
    void aClaimInWholePerCentHasHalfAPerCentOfRoom() {
        assertTrue(check("134.1", "136.67", "2").agrees());
        assertFalse(check("134.1", "136.67", "3").agrees());
    }

    @Test
    void thereIsNoGrowthFromNothing() {
        assertEquals(Optional.empty(), Growth.between(dollars("0.0"), dollars("5.0")));
        assertEquals(Optional.empty(), Growth.between(dollars("-13.8"), dollars("5.0")));
    }

    @Test
    void thereIsNoGrowthFromOneCurrencyToAnother() {
        Money yuan = Amount.of("1.28", Scale.TRILLION, Currency.CNY).money();
        assertThrows(IllegalArgumentException.class, () -> Growth.between(dollars("146.887"), yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "-100.0", "-180"})
    void aFallByEverythingImpliesNoBase(String claimed) {
        assertEquals(Optional.empty(), Growth.stated(new BigDecimal(claimed)).impliedBase(dollars("1")));
    }

    private static GrowthCheck check(String before, String now, String claimed) {
        Growth computed = Growth.between(dollars(before), dollars(now)).orElseThrow();
        return new GrowthCheck(Growth.stated(new BigDecimal(claimed)), computed, dollars(now));
    }

    private static Money dollars(String billions) {
        return Amount.of(billions, Scale.BILLION, Currency.USD).money();
    }

    private static String billions(BigDecimal units) {
        return units.movePointLeft(9).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
