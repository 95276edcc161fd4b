package org.amur.intake.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.amur.figure.value.Reporter;
import org.amur.intake.text.ArticleText;

/** Tests who published the last figure of a text. */
class FigureReportersTest {

    @ParameterizedTest
    @ValueSource(strings = {"According to China's General Administration of Customs, trade with Russia grew. It reached $240 billion.",
            "Chinese customs published its data on Friday.\nTrade with Russia reached $240 billion.",
            "Китайская таможня опубликовала данные. Товарооборот достиг 240 млрд долларов.",
            "据海关总署统计，中俄贸易增长。贸易额达2401亿美元。"})
    void chineseCustomsNamedNearbyIsTheReporter(String text) {
        assertEquals(Optional.of(Reporter.GACC), reporter(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "По данным ФТС, экспорт в Китай вырос. Он составил 100 млрд долларов.",
                "По данным Росстата, он составил 100 млрд долларов.",
                "据俄联邦海关署数据，对华出口增长。出口额1000亿美元。"
            })
    void russianCustomsNamedNearbyIsTheReporter(String text) {
        assertEquals(Optional.of(Reporter.FTS), reporter(text));
    }

    @Test
    void anotherSourceOfTheSentenceIsNotOverruled() {
        assertEquals(
                Optional.empty(),
                reporter(
                        "Chinese customs published its data. According to the ambassador, trade reached $240 billion."));
    }

    @Test
    void twoReportersNearbyLeaveItOpen() {
        assertEquals(
                Optional.empty(),
                reporter(
                        "China's General Administration of Customs and Russia's Federal Customs Service differ. Trade reached $240 billion."));
    }

    private static Optional<Reporter> reporter(String words) {
        ArticleText text = ArticleText.of(words, LocalDate.of(2024, 3, 13));
        FigureMention figure = FigureReader.read(text).stream().reduce((one, next) -> next).orElseThrow();
        return new FigureReporters(text).of(figure.sentence());
    }
}
