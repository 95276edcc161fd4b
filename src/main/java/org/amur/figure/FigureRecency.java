package org.amur.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.DataChanged;
import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.history.AsOf;
import org.amur.history.RecentValue;
import org.amur.history.TemporalReader;
import org.amur.source.Reliability;
import org.amur.source.SourceStatus;
import org.amur.web.Texts;

/**
 * Last month and last full year with data of Chinese customs on trade with Russia, for the subtitles of pages. Only figures count whose
 * source is published, graded and not retracted: any file can be imported.
 */
@Named
@ApplicationScoped
public class FigureRecency {

    @Inject
    private TemporalReader reads;

    private final RecentValue<List<Object[]>> newest = new RecentValue<>(FigureRecordKind.CODE);

    void hear(@Observes DataChanged changed) {
        newest.hear(changed);
    }

    /** Returns "Recorded Chinese customs data to February 2026, full years to 2025"; empty if there are none. */
    public String getText() {
        List<Object[]> days = newest.get(this::read);
        return last(days.stream()).map(day -> text(day, last(days.stream().filter(FigureRecency::isYear)))).orElse("");
    }

    private static String text(LocalDate day, Optional<LocalDate> year) {
        String month = Period.month(day.getYear(), day.getMonthValue()).display(Texts.locale());
        return year.map(last -> Texts.get("figure.list.currency.years", month, String.valueOf(last.getYear())))
                .orElseGet(() -> Texts.get("figure.list.currency", month));
    }

    private static boolean isYear(Object[] row) {
        return row[0] == Period.Kind.YEAR || row[0] == Period.Kind.CUMULATIVE && ((LocalDate) row[1]).getMonth() == Month.DECEMBER;
    }

    private static Optional<LocalDate> last(Stream<Object[]> rows) {
        return rows.map(row -> (LocalDate) row[1]).max(Comparator.naturalOrder());
    }

    /** Returns the last day of each kind of period and month. */
    private List<Object[]> read() {
        return reads.query("select f.periodKind, max(f.periodLast) from Figure f where f.declarant = :china and f.partner = :russia"
                + " and f.commodity = :goods and f.reporter = :reporter and f.beside is null and exists (select c.id from FigureCitation c"
                + " join c.source s where c.figure = f and s.published.earliest <= :today and s.reliability <> :ungraded"
                + " and s.status <> :retracted) group by f.periodKind, extract(month from f.periodLast)", Object[].class)
                .set("china", Area.CHINA).set("russia", Area.RUSSIA).set("goods", Series.ALL_GOODS).set("reporter", Reporter.GACC)
                .set("today", AsOf.dayOrToday()).set("ungraded", Reliability.F)
                .set("retracted", SourceStatus.RETRACTED).list();
    }
}
