package org.amur.trade;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person calls a figure: "China’s exports to Russia, 2022: 76.122 bn $, GACC". */
public final class FigureTitle {

    private FigureTitle() {
    }

    public static String of(Statement statement, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("messages", locale);
        String flow = SeriesText.of(statement.series(), locale);
        return new MessageFormat(texts.getString("trade.title"), locale).format(new Object[] {flow,
                statement.period().display(locale), AmountText.of(statement.amount(), locale), statement.series().reporter()});
    }
}
