package org.amur.intake.model;

import java.util.List;

import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;

/**
 * Event as the language model words it, before its words are looked for in the article.
 *
 * @param date words; null if it gives none
 */
record ModelEvent(String quotation, EventType type, Realis realis, String date, List<ModelParticipant> participants) {

    /** Participant by name. */
    record ModelParticipant(String name, ParticipantRole role) {
    }
}
