package org.amur.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

import org.omnifaces.util.Faces;

import org.amur.text.IsoDay;

/** Parser of URL parameters; warns above the page about rejected ones. */
public final class AddressReading {

    private static final String NOT_FOLLOWED = AddressReading.class.getName() + ".notFollowed";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private AddressReading() {
    }

    /** Parses an {@link IsoDay}; returns null for none, and warns and returns null for an invalid one. */
    public static LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = IsoDay.parse(text).orElse(null);
        if (day == null) {
            reject(Texts.get("common.address.day", text.strip()));
        }
        return day;
    }

    /** Parses an instant, {@code 2026-05-12T08:00:00Z}; returns null for none, and warns and returns null for an invalid one. */
    public static OffsetDateTime instant(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException invalid) {
            reject(Texts.get("common.address.value", text.strip()));
            return null;
        }
    }

    /**
     * Checks a year: 1900 to 9999, because databases and Java do not support all numbers. Returns null for none, and
     * warns and returns null for one outside the range.
     */
    public static Integer year(Integer asked) {
        if (asked == null || asked >= FIRST_YEAR && asked <= LAST_YEAR) {
            return asked;
        }
        return refused(asked, null);
    }

    /** Warns that a value is not one of the options; returns what is used instead. */
    public static <T> T refused(Object asked, T instead) {
        warn(Texts.get("common.address.value", String.valueOf(asked)));
        return instead;
    }

    /**
     * Warns that a filter is invalid. The list then shows no rows, because all rows would be mistaken for the result.
     */
    public static void reject(String sentence) {
        warn(sentence);
        if (Faces.hasContext()) {
            Faces.setRequestAttribute(NOT_FOLLOWED, true);
        }
    }

    /** Tells whether all URL parameters were understood, by the converters of parameters and by this class. */
    public static boolean isValid() {
        return !Faces.isValidationFailed() && Faces.getRequestAttribute(NOT_FOLLOWED) == null;
    }

    /** Adds a warning to the page, once; does nothing outside a page. */
    public static void warn(String sentence) {
        if (!Faces.hasContext()) {
            return;
        }
        FacesContext context = Faces.getContext();
        if (context.getMessageList(null).stream().noneMatch(said -> said.getSummary().equals(sentence))) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        }
    }
}
