package org.amur.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.amur.event.EventRow;
import org.amur.event.EventStatus;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Date of the newest published event of a source that is not doubtful, with a remark if months have passed since. */
final class EventRecency {

    private EventRecency() {
    }

    /** Returns "Published events of reliable sources to 20 March 2026"; empty if there is none among these, newest first. */
    static String text(List<EventRow> events, LocalDate today, Locale locale) {
        return events.stream().filter(event -> event.getStatus() == EventStatus.PUBLISHED)
                .filter(event -> event.getSupport() != null && event.getSupport().isTrusted()).findFirst()
                .map(event -> text(event.getDate(), today, locale)).orElse("");
    }

    static String text(PartialDate newest, LocalDate today, Locale locale) {
        LocalDate last = newest.getLatest() == null ? newest.getEarliest() : newest.getLatest();
        long months = last == null ? 0 : ChronoUnit.MONTHS.between(last, today);
        return months < 1 ? Texts.get("home.events.until", newest.display(locale))
                : Texts.get("home.events.stale", newest.display(locale), months);
    }
}
