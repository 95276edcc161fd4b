package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.amur.actor.Actor;
import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorName;
import org.amur.actor.IdentifierScheme;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.screening.Gender;
import org.amur.screening.Identifier;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;

/** Converts entries and actors to parties for screening. */
final class Parties {

    private static final Set<ActorKind> VEHICLES = Set.of(ActorKind.VESSEL, ActorKind.AIRCRAFT);

    private Parties() {
    }

    static Party of(EntryFacts facts) {
        Set<String> countries = new TreeSet<>(facts.nationalities());
        countries.addAll(facts.flags());
        Set<Identifier> identifiers = EntryActor.form(facts, null).getIdentifiers().getRows().stream()
                .filter(identifier -> identifier.getScheme() != IdentifierScheme.OTHER).map(Parties::identifier)
                .collect(Collectors.toSet());
        return new Party("entry", kind(facts.kind()), facts.names().stream().map(name -> new PartyName(name.text(),
                name.quality() == NameQuality.WEAK, null)).toList(), facts.births(), countries, identifiers, gender(facts));
    }

    static Party of(Actor actor, List<ActorName> names, List<ActorIdentifier> identifiers) {
        return Party.of(actor.getId().toString(), kind(actor.getKind()), names.stream().map(name -> new PartyName(name.getText(),
                name.getKind() == org.amur.actor.NameKind.WEAK_ALIAS, null)).toList(), actor.getBorn(), actor.getCountry(),
                identifiers.stream().filter(each -> each.getScheme() != IdentifierScheme.OTHER)
                        .map(each -> new Identifier(each.getScheme().name(), each.getCode())).collect(Collectors.toSet()));
    }

    private static Identifier identifier(ActorIdentifierForm form) {
        return new Identifier(form.getScheme().name(), form.getCode());
    }

    private static Gender gender(EntryFacts facts) {
        return facts.gender().map(said -> said.strip().toUpperCase(Locale.ROOT))
                .map(said -> said.startsWith("F") ? Gender.FEMALE : said.startsWith("M") ? Gender.MALE : null).orElse(null);
    }

    private static BearerKind kind(EntryKind kind) {
        return switch (kind) {
            case PERSON -> BearerKind.PERSON;
            case ORGANISATION -> BearerKind.ORGANISATION;
            case VESSEL, AIRCRAFT -> BearerKind.VESSEL;
            case UNSPECIFIED -> BearerKind.UNKNOWN;
        };
    }

    private static BearerKind kind(ActorKind kind) {
        if (kind == ActorKind.PERSON) {
            return BearerKind.PERSON;
        }
        if (kind == ActorKind.OTHER) {
            return BearerKind.UNKNOWN;
        }
        return VEHICLES.contains(kind) ? BearerKind.VESSEL : BearerKind.ORGANISATION;
    }
}
