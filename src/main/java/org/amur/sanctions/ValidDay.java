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
 * The day in the address, {@code on=2022-03-15}, on which measures and designations are asked to be in force. This is the
 * time in which they hold, not the time in which Amur knew of them, which is {@code asof}.
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

    /** Whether nobody knew of it yet on the day as known, but for what was announced. */
    private static boolean isUnknown(LocalDate day) {
        return AsOf.day().filter(day::isAfter).isPresent();
    }

    private static String text(LocalDate day) {
        return PartialDate.of(day).display(Texts.locale());
    }

    /** The day asked for; else the day as known, or today in UTC. */
    public LocalDate getDay() {
        if (asked != null) {
            return asked;
        }
        return isUnknown(today()) ? AsOf.day().orElseThrow() : today();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The day by which a list is filtered: a status is one on a day, so that it asks for today where no day is named. */
    public LocalDate filter(ForceStatus status) {
        return status == null ? asked : getDay();
    }
}
