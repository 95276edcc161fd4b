package org.amur.screening.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.actor.ActorKind;
import org.amur.actor.IdentifierScheme;
import org.amur.database.Batches;
import org.amur.history.TemporalReader;
import org.amur.screening.Identifier;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;

/** Reads actors as parties for screening; the party id is the actor's id. */
// Payara shares the EntityManager of periodic tasks outside transactions, and one thread would close it for all.
@Transactional
@ApplicationScoped
public class ActorParties {

    @Inject
    private TemporalReader reads;

    /** Returns the ids of all actors. */
    public List<Long> ids() {
        return reads.query("select a.id from Actor a", Long.class).list();
    }

    /** Returns the existing actors by id, the primary name of each first: three statements for some hundred. */
    public Map<Long, Party> of(Collection<Long> actors) {
        Map<Long, Party> parties = new LinkedHashMap<>();
        Batches.of(List.copyOf(actors)).forEach(ids -> parties.putAll(some(ids)));
        return parties;
    }

    private Map<Long, Party> some(List<Long> ids) {
        Map<Long, List<PartyName>> names = new LinkedHashMap<>();
        rows("select n.actor.id, n.text, n.kind, n.language from ActorName n where n.actor.id in :ids order by n.actor.id,"
                + " n.position", ids).forEach(row -> {
                    List<PartyName> known = names.computeIfAbsent((Long) row[0], key -> new ArrayList<>());
                    int place = row[2] == org.amur.actor.NameKind.PRIMARY ? 0 : known.size();
                    known.add(place, name((String) row[1], (org.amur.actor.NameKind) row[2], (String) row[3]));
                });
        List<Object[]> actors = rows("select a.id, a.kind, a.country, a.born.edtf from Actor a where a.id in :ids", ids);
        Map<Long, PartyNumbers> numbers = new LinkedHashMap<>();
        actors.forEach(row -> numbers.put((Long) row[0], new PartyNumbers(kind((ActorKind) row[1]))));
        rows("select i.actor.id, i.scheme, i.code from ActorIdentifier i where i.actor.id in :ids", ids)
                .forEach(row -> addNumber(numbers.get((Long) row[0]), (IdentifierScheme) row[1], (String) row[2]));
        Map<Long, Party> parties = new LinkedHashMap<>();
        actors.forEach(row -> {
            Set<Identifier> all = numbers.get((Long) row[0]).all();
            PartialDate born = row[3] == null ? null : PartialDate.parse((String) row[3]);
            parties.put((Long) row[0], Party.of(row[0].toString(), kind((ActorKind) row[1]),
                    names.getOrDefault((Long) row[0], List.of()), born, (String) row[2], all));
        });
        return parties;
    }

    /** @param to null if the actor has been deleted */
    private static void addNumber(PartyNumbers to, IdentifierScheme scheme, String code) {
        if (to != null && scheme == IdentifierScheme.OFAC_UID) {
            to.ofOfac(code);
        } else if (to != null) {
            to.add(scheme.toString(), code);
        }
    }

    private List<Object[]> rows(String jpql, List<Long> ids) {
        return reads.query(jpql, Object[].class).set("ids", ids).list();
    }

    private static PartyName name(String text, org.amur.actor.NameKind kind, String language) {
        return new PartyName(text, kind == org.amur.actor.NameKind.WEAK_ALIAS, language.length() == 2 ? language : null);
    }

    static BearerKind kind(ActorKind kind) {
        return switch (kind) {
            case PERSON -> BearerKind.PERSON;
            case VESSEL, AIRCRAFT -> BearerKind.VESSEL;
            case OTHER -> BearerKind.UNKNOWN;
            default -> BearerKind.ORGANISATION;
        };
    }
}
