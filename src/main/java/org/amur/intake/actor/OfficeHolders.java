package org.amur.intake.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.Vocabulary.Title;

/** Persons of the record by office and country. */
final class OfficeHolders {

    private static final List<String> LEADERS = List.of("president", "premier", "leader");
    private static final Set<String> HIGHEST = Set.of("president", "premier");

    private static final Set<ActorKind> PUBLIC =
            Set.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.INTERGOVERNMENTAL_ORGANISATION);

    private record Holding(Subject holder, String office, KnownOffice term) {

        boolean isOn(LocalDate day) {
            return day == null ? term.until() == null
                    : (term.since() == null || !term.since().isAfter(day)) && (term.until() == null || !term.until().isBefore(day));
        }
    }

    private final List<Holding> holdings = new ArrayList<>();

    OfficeHolders(List<KnownActor> known) {
        Map<Long, ActorKind> kinds = known.stream().collect(Collectors.toMap(KnownActor::id, KnownActor::kind));
        known.stream().filter(actor -> actor.kind() == ActorKind.PERSON)
                .forEach(person -> person.offices().forEach(term -> add(Subject.of(person), term, kinds.get(term.of()))));
    }

    /** Presidents are those of states: one of a bank or a parliament is not "the Russian president". */
    private void add(Subject person, KnownOffice term, ActorKind of) {
        if (term.title() == null || of == null || !PUBLIC.contains(of)) {
            return;
        }
        Vocabulary.get().titleOf(term.title()).map(Title::office).filter(office -> of == ActorKind.STATE || !office.equals("president"))
                .ifPresent(office -> holdings.add(new Holding(person, office, term)));
    }

    /** Returns the only person who held an office on a day; of a leader, the head of state before the head of government. */
    Optional<Subject> holder(String office, String country, LocalDate day) {
        for (String candidate : office.equals("leader") ? LEADERS : List.of(office)) {
            List<Subject> holders = holdings.stream().filter(holding -> holding.office.equals(candidate)
                    && country.equals(holding.term.country()) && holding.isOn(day)).map(Holding::holder).distinct().toList();
            if (!holders.isEmpty()) {
                return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the office of a person on a day: the highest one, or else any. */
    Optional<String> office(Subject person, LocalDate day) {
        List<String> offices = holdings.stream().filter(holding -> holding.holder.equals(person) && holding.isOn(day))
                .map(Holding::office).toList();
        return LEADERS.stream().filter(offices::contains).findFirst().or(() -> offices.stream().findFirst());
    }

    /** Tells whether a person held any office on a day. */
    boolean isInOffice(Subject person, LocalDate day) {
        return holdings.stream().anyMatch(holding -> holding.holder.equals(person) && holding.isOn(day));
    }

    /** Tells whether a person was head of state or government on a day. */
    boolean isHighest(Subject person, LocalDate day) {
        return holdings.stream()
                .anyMatch(holding ->
                        holding.holder.equals(person) && HIGHEST.contains(holding.office) && holding.isOn(day));
    }
}
