package org.amur.common;

import java.time.LocalDate;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

import org.omnifaces.util.Faces;

/** Reads parts of an address, and says to the reader which of them are not followed as they stand: above the page. */
public final class AddressReading {

    private AddressReading() {
    }

    /** An {@link IsoDay}; null for none, and for what is none, about which a warning is said. */
    public static LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = IsoDay.parse(text).orElse(null);
        if (day == null) {
            warn(Texts.get("common.address.day", text.strip()));
        }
        return day;
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
