package org.amur.figure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.DataChanged;
import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.history.RecentValue;
import org.amur.history.TemporalReader;
import org.amur.web.Texts;

/** Last month with data of Chinese customs on trade with Russia, for the subtitles of pages. */
@Named
@ApplicationScoped
public class FigureRecency {

    @Inject
    private TemporalReader reads;

    private final RecentValue<Optional<LocalDate>> newest = new RecentValue<>(FigureRecordKind.CODE);

    void hear(@Observes DataChanged changed) {
        newest.hear(changed);
    }

    /** Returns "Chinese customs data to February 2026"; empty if there are none. */
    public String getText() {
        return newest.get(this::read).map(day -> Texts.get("figure.list.currency",
                Period.month(day.getYear(), day.getMonthValue()).display(Texts.locale()))).orElse("");
    }

    private Optional<LocalDate> read() {
        return reads.query("select max(f.periodLast) from Figure f where f.declarant = :china and f.partner = :russia"
                + " and f.commodity = :goods and f.reporter = :reporter", LocalDate.class).set("china", Area.CHINA)
                .set("russia", Area.RUSSIA).set("goods", Series.ALL_GOODS).set("reporter", Reporter.GACC).list().stream()
                .filter(Objects::nonNull).findFirst();
    }
}
