package org.amur.trade;

import java.util.Locale;

import org.amur.common.Texts;
import org.omnifaces.util.Faces;

/** What a person calls a series: "China’s exports to Russia"; "Russia’s imports from the world, HS 27". */
public final class SeriesText {

    private SeriesText() {
    }

    /** In the reader's language; for views. */
    public static String display(Series series) {
        return of(series, Faces.getLocale());
    }

    public static String of(Series series, Locale locale) {
        String flow = Texts.get("figure.flowOf." + series.flow(), Area.whose(series.declarant(), locale),
                Area.name(series.partner(), locale));
        return series.ofAllGoods() ? flow : Texts.get("figure.flowOf.commodity", flow, series.commodity());
    }
}
