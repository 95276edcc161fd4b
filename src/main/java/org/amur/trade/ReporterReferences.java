package org.amur.trade;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.amur.citing.Reference;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.web.Texts;

/** References to the publishers of the series in a chart. */
public final class ReporterReferences {

    private ReporterReferences() {
    }

    public static List<Reference> of(Series... series) {
        return Stream.of(series).map(each -> Reference.toData(each.reporter().name().toLowerCase(Locale.ROOT),
                SeriesText.of(each, Texts.locale()), Texts.get("figure.reporter." + each.reporter() + ".meaning"))).distinct().toList();
    }
}
