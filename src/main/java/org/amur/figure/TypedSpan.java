package org.amur.figure;

import java.util.Optional;

import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.Texts;

/** Range of days of a URL, each end a date as precise as typed; blank and null are open ends. */
public record TypedSpan(String from, String until) {

    /** Returns the days. Unreadable dates and a reversed range are reported above the page. */
    public DayRange days() {
        return DayRange.of(date(from).orElse(null), date(until).orElse(null)).warnIfReversed();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static Optional<PartialDate> date(String typed) {
        if (isBlank(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(typed));
        } catch (PartialDateException e) {
            AddressReading.reject(Texts.get("figure.list.unreadable", typed.strip()));
            return Optional.empty();
        }
    }
}
