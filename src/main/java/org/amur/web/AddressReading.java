package org.amur.web;

import java.time.LocalDate;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

import org.omnifaces.util.Faces;

import org.amur.text.IsoDay;

/** Reads parts of an address, and says to the reader which of them are not followed as they stand: above the page. */
public final class AddressReading {

    private static final String NOT_FOLLOWED = AddressReading.class.getName() + ".notFollowed";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private AddressReading() {
    }

    /** An {@link IsoDay}; null for none, and for what is none, about which a warning is said. */
    public static LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = IsoDay.parse(text).orElse(null);
        if (day == null) {
            notFollowed(Texts.get("common.address.day", text.strip()));
        }
        return day;
    }

    /**
     * A year of which anything can be recorded, from 1900 to 9999; null for none, and for another, about which a warning is
     * said: neither the databases nor Java have a day of every number.
     */
    public static Integer year(Integer asked) {
        if (asked == null || asked >= FIRST_YEAR && asked <= LAST_YEAR) {
            return asked;
        }
        warn(Texts.get("common.address.value", String.valueOf(asked)));
        return null;
    }

    /** Says why a filter cannot be followed; a list then shows no rows, which would pass for what was meant. */
    public static void notFollowed(String sentence) {
        warn(sentence);
        if (Faces.hasContext()) {
            Faces.setRequestAttribute(NOT_FOLLOWED, true);
        }
    }

    /** Whether all that the address asks for was understood, by the converters of parameters and by this class. */
    public static boolean isFollowed() {
        return !Faces.isValidationFailed() && Faces.getRequestAttribute(NOT_FOLLOWED) == null;
    }

    /** Says a sentence, once on a page; to nobody where no page is shown. */
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
