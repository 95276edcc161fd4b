package org.amur.sanctions.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.web.Marker;
import org.amur.web.Markers;
import org.amur.web.Texts;

/** Chart markers of measures at their start of force; the title states the kind of that date. */
@ApplicationScoped
public class MeasureMarkers implements Markers {

    @Inject
    private MeasureRepository measures;

    @Override
    public String kind() {
        return MeasureRecordKind.CODE;
    }

    @Override
    public List<Marker> between(LocalDate from, LocalDate until, int count) {
        return measures.begunBetween(from, until, count).stream().map(MeasureMarkers::marker).toList();
    }

    @Override
    public List<Marker> latest(int count) {
        return measures.begunLast(LocalDate.now(ZoneOffset.UTC), count).stream().map(MeasureMarkers::marker).toList();
    }

    private static Marker marker(MeasureRow row) {
        String kind = Texts.get("sanctions.date.kind." + row.lifeCycle().getFromKind() + ".short");
        return new Marker(MeasureRecordKind.CODE, row.lifeCycle().getFrom(),
                Texts.get("sanctions.measure.marker", row.title(), row.authority(), kind),
                "/sanctions/measure/view?id=" + row.id());
    }
}
