package org.amur.figure.value;

import java.util.Locale;

import org.amur.web.Texts;

/** Name of a series: "China’s exports to Russia"; "Japan imports from China, HS 27". */
public final class SeriesText {

    private SeriesText() {
    }

    /** Returns the name in the reader's language; for views. */
    public static String display(Series series) {
        return of(series, Texts.locale());
    }

    public static String of(Series series, Locale locale) {
        String flow = flow(series.flow(), series.declarant(), series.partner(), locale);
        return series.ofAllGoods() ? flow : Texts.get(locale, "figure.flowOf.commodity", flow, series.commodity());
    }

    /** Returns a flow of all goods with both ends; the texts get the codes, too, because a language may inflect some countries. */
    public static String flow(Flow flow, String declarant, String partner, Locale locale) {
        return Texts.get(locale, "figure.flowOf." + flow, declarant, Area.name(declarant, locale), partner, Area.name(partner, locale));
    }
}
