package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;

/** Texts of amounts: computed ones have the digits that their parts allow, stated ones the stated digits. */
class AmountTextTest {

    @ParameterizedTest
    @CsvSource({"76.1,114.1,−38.0 bn $", "32.2,32.199888,0.0 bn $", "76.122,114.149,−38.027 bn $", "76,32.2,44 bn $",
            "32.25,31.2,1.1 bn $", "0.80,0.30,0.50 bn $", "0.800,0.300,500 mn $"})
    void aBalanceHasTheDigitsOfTheCoarserPart(String exports, String imports, String shown) {
        assertEquals(shown, text(billions(exports).minus(billions(imports))));
    }

    @Test
    void aSumOfManyHasFewerDigitsThanEachOfThem() {
        Money sum = billions("16.1");
        for (int month = 2; month <= 12; month++) {
            sum = sum.plus(billions("16.1"));
        }
        assertEquals("193 bn $", text(sum));
    }

    @ParameterizedTest
    @CsvSource({"244.81,244.8 bn $", "1280,1.280 tn $", "186,186 bn $", "0.631435,631.4 mn $", "16.12,16.12 bn $"})
    void aSentenceHasAtMostFourSignificantDigits(String stated, String shown) {
        assertEquals(shown, AmountText.rounded(billions(stated), Locale.ENGLISH).replace('\u00a0', ' '));
    }

    @Test
    void preciseAmountsAreRoundedToThreeDecimals() {
        assertEquals("32.250 bn $", text(billions("16.1250004").plus(billions("16.1250001"))));
    }

    @ParameterizedTest
    @CsvSource({"218.176,218.176 bn $", "190.30,190.30 bn $", "104,104 bn $", "0.8,0.8 bn $", "0.845,845 mn $"})
    void aStatedAmountKeepsItsDigits(String billions, String shown) {
        assertEquals(shown, text(billions(billions)));
    }

    @Test
    void singleUnitsHaveOneSpace() {
        assertEquals("72,693,024,875.22 $", plain(AmountText.of(Amount.of("72693024875.22", Scale.ONE, Currency.USD), Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"2448.2,HUNDRED_MILLION,244.82 bn $", "76122345678,ONE,76.122345678 bn $", "1.28,TRILLION,1.28 tn $"})
    void aTitleHasAUsualUnit(String value, Scale scale, String shown) {
        assertEquals(shown, plain(AmountText.of(AmountText.usual(Amount.of(value, scale, Currency.USD)), Locale.ENGLISH)));
    }

    @Test
    void aFinerUnitAddsNoDigits() {
        assertEquals("40 mn $", plain(AmountText.moneyIn(Scale.MILLION,
                billions("32.24").minus(billions("32.20")), Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"100.0,105.3,5.3", "100,105.3,5", "100,10,-90"})
    void aGrowthHasTheDigitsThatItsLevelsAllow(String before, String now, String percent) {
        BigDecimal known = Growth.between(billions(before), billions(now)).orElseThrow().known(1);
        assertEquals(percent, known.toPlainString());
    }

    private static Money billions(String value) {
        return Amount.of(value, Scale.BILLION, Currency.USD).money();
    }

    private static String text(Money money) {
        return plain(AmountText.money(money, Locale.ENGLISH));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
