package org.amur.sanctions;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AddressReading;
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
        asked = AddressReading.day(on);
    }

    /** The day that the address asks for; null if it asks for none. */
    public LocalDate getAsked() {
        return asked;
    }

    /** The day asked for, else today in UTC. */
    public LocalDate getDay() {
        return asked == null ? LocalDate.now(ZoneOffset.UTC) : asked;
    }

    /** The day by which a list is filtered: a status is one on a day, so that it asks for today where no day is named. */
    public LocalDate filter(ForceStatus status) {
        return status == null ? asked : getDay();
    }
}
