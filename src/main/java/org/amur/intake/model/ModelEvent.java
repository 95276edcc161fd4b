package org.amur.intake.model;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;

/**
 * Event as the language model words it, before its words are looked for in the article.
 *
 * @param date words; null if it gives none
 */
public record ModelEvent(
        @NotBlank @Size(max = LONGEST_QUOTATION) String quotation,
        @NotNull EventType type,
        @NotNull Realis realis,
        @Size(max = LONGEST_QUOTATION) String date,
        @Size(max = MOST_PARTICIPANTS) List<@Valid ModelParticipant> participants) {

    /** Events of an answer that are read. */
    public static final int MOST = 100;

    static final int MOST_PARTICIPANTS = 20;
    static final int LONGEST_QUOTATION = 2_000;
    static final int LONGEST_NAME = 200;

    public ModelEvent {
        participants = participants == null ? List.of() : participants;
    }

    /** Participant by name. */
    public record ModelParticipant(@NotBlank @Size(max = LONGEST_NAME) String name, @NotNull ParticipantRole role) {
    }
}
