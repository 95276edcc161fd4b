package org.amur.figure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of series. */
class SeriesTextTest {

    @ParameterizedTest
    @CsvSource({"CN,RU,China’s exports to Russia", "RU,W00,Russia’s exports to the world",
        "PH,CN,Philippines exports to China", "US,CN,United States exports to China"})
    void countriesOtherThanChinaAndRussiaAreNotInflected(String declarant, String partner, String text) {
        Series series = new Series(Reporter.IMF, declarant, partner, Series.ALL_GOODS, Flow.EXPORT, Currency.USD);
        assertEquals(text, SeriesText.of(series, Locale.ENGLISH));
    }
}
