package org.amur.figure;

import java.util.Locale;

import org.amur.figure.value.SeriesText;
import org.amur.figure.value.Statement;
import org.amur.web.Texts;

/** Title of a figure, in a usual unit: "China’s exports to Russia, 2022: 76.122 bn $, GACC". */
public final class FigureTitle {

    private FigureTitle() {
    }

    public static String of(Statement statement, Locale locale) {
        String flow = SeriesText.of(statement.series(), locale);
        return Texts.get(locale, "figure.title", flow, statement.period().display(locale),
                AmountText.of(AmountText.usual(statement.amount()), locale), statement.series().reporter());
    }
}
