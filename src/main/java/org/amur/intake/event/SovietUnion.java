package org.amur.intake.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.event.EventMention.EventParticipant;
import org.amur.text.PartialDate;

/** Rule that the Soviet Union, if the text names it, took part in events before its end, rather than Russia: “Moscow signed it in 1989”. */
final class SovietUnion {

    private static final LocalDate END = LocalDate.of(1991, 12, 26);
    private static final Set<String> NAMES = Set.of("soviet union", "ussr", "советский союз", "ссср", "苏联", "蘇聯");
    private static final String RUSSIA = "RU";

    private final Optional<MentionedActor> actor;

    SovietUnion(EventText text) {
        actor = text.references().all().stream()
                .flatMap(reference -> reference.actors().stream())
                .filter(each -> each.names().stream().anyMatch(name -> NAMES.contains(name.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    /** Returns the participants of an event of a date. */
    List<EventParticipant> among(List<EventParticipant> participants, PartialDate date) {
        return actor.isEmpty() || date == null || date.getLatest() == null || !date.getLatest().isBefore(END)
                ? participants
                : participants.stream().map(this::predecessor).distinct().toList();
    }

    private EventParticipant predecessor(EventParticipant participant) {
        MentionedActor other = participant.actor();
        return other.kind() == ActorKind.STATE && RUSSIA.equals(other.country())
                ? new EventParticipant(actor.orElseThrow(), participant.role())
                : participant;
    }
}
