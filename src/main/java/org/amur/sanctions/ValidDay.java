package org.amur.sanctions;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.AsOf;
import org.amur.text.PartialDate;
import org.amur.web.AddressReading;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/**
 * Day of validity in the URL ({@code on=2022-03-15}), on which measures and designations are in force. Distinct from
 * the as-of date {@code asof}, at which Amur knew of them.
 */
@Named
@RequestScoped
public class ValidDay {

    @Inject
    @Param
    private String on;

    private LocalDate asked;

    @PostConstruct
    void read() {
        LocalDate typed = AddressReading.day(on);
        asked = typed != null && isUnknown(typed) ? AsOf.day().orElseThrow() : typed;
        if (typed != null && isUnknown(typed)) {
            AddressReading.warn(Texts.get("sanctions.on.unknown", text(typed), text(asked)));
        } else if (typed != null && typed.isAfter(today())) {
            AddressReading.warn(Texts.get("sanctions.on.future", text(typed)));
        }
    }

    /** Returns true for a day after the as-of date, which could only be announced then. */
    private static boolean isUnknown(LocalDate day) {
        return AsOf.day().filter(day::isAfter).isPresent();
    }

    private static String text(LocalDate day) {
        return PartialDate.of(day).display(Texts.locale());
    }

    /** Returns the requested day; else the as-of date, or today (UTC). */
    public LocalDate getDay() {
        if (asked != null) {
            return asked;
        }
        return isUnknown(today()) ? AsOf.day().orElseThrow() : today();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Returns the day of a list's filter: a status refers to a day, by default today. */
    public LocalDate filter(ForceStatus status) {
        return status == null ? asked : getDay();
    }
}
