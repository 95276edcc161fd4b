package org.amur.figure;

import java.util.Optional;

import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.Texts;

/** The days that an address asks for, each end a date as precise as it was typed; blank and null ask for nothing. */
public record TypedSpan(String from, String until) {

    /** What cannot be read, and a span the wrong way round, is said above the page. */
    public DayRange days() {
        return DayRange.of(date(from).orElse(null), date(until).orElse(null)).explained();
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
            AddressReading.notFollowed(Texts.get("figure.list.unreadable", typed.strip()));
            return Optional.empty();
        }
    }
}
