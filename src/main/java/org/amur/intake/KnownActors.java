package org.amur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.actor.ActorKind;
import org.amur.actor.RelationshipKind;
import org.amur.history.TemporalReader;
import org.amur.intake.actor.ActorReader;
import org.amur.intake.actor.KnownActor;
import org.amur.intake.actor.KnownOffice;

/** The record's actors, prepared for finding them in texts. */
// In a transaction, because background threads ask too.
@Transactional
@ApplicationScoped
public class KnownActors {

    @Inject
    private TemporalReader reads;

    /** Returns the reader for the present actors, cached until a change: three statements. */
    public ActorReader reader() {
        return reads.cached(KnownActors.class, () -> new ActorReader(all()));
    }

    private List<KnownActor> all() {
        Map<Long, List<String>> names = names();
        Map<Long, List<KnownOffice>> offices = offices();
        List<KnownActor> all = new ArrayList<>();
        for (Object[] row : rows("select a.id, a.kind, a.country, a.name from Actor a order by a.id")) {
            Long id = (Long) row[0];
            List<String> own = new ArrayList<>(List.of((String) row[3]));
            names.getOrDefault(id, List.of()).stream().filter(name -> !own.contains(name)).forEach(own::add);
            all.add(new KnownActor(id, (ActorKind) row[1], (String) row[2], own, offices.getOrDefault(id, List.of())));
        }
        return all;
    }

    private Map<Long, List<String>> names() {
        return rows("select n.actor.id, n.text from ActorName n order by n.actor.id, n.position").stream().collect(Collectors.groupingBy(
                row -> (Long) row[0], HashMap::new, Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Map<Long, List<KnownOffice>> offices() {
        Map<Long, List<KnownOffice>> offices = new LinkedHashMap<>();
        for (Object[] row : rows("select r.fromActor.id, r.kind, r.title, r.toActor.id, r.toActor.country, r.since.earliest, r.until.latest"
                + " from Relationship r order by r.fromActor.id, r.position")) {
            RelationshipKind kind = (RelationshipKind) row[1];
            if (kind.isOffice()) {
                String title = kind == RelationshipKind.PRESIDENT_OF && row[2] == null ? "President" : (String) row[2];
                offices.computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                        .add(new KnownOffice(title, (Long) row[3], (String) row[4], (LocalDate) row[5], (LocalDate) row[6]));
            }
        }
        return offices;
    }

    private List<Object[]> rows(String jpql) {
        return reads.query(jpql, Object[].class).list();
    }
}
