package org.amur.sanctions.designation;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.amur.lists.KnownEntries;
import org.amur.lists.OfficialList;
import org.amur.text.ShortText;
import org.amur.web.Texts;

/**
 * Identities from accepted list entries: targets of the resulting designations, in force or not. The reason names the
 * editor who first saved the designation with its entry.
 */
@ApplicationScoped
@Transactional
class DesignatedEntries implements KnownEntries {

    private static final int MAX_TITLE_LENGTH = 300;
    private static final String SAME = "%1$s.id = d.id and %1$s.list_code = d.list_code and %1$s.entry_ref = d.entry_ref";
    private static final String OF = "select d.target_id, d.list_code, d.entry_ref, h.modified_by, m.title from designation d"
            + " join measure m on m.id = d.measure_id join designation_history h on " + SAME.formatted("h") + " and h.recorded_from ="
            + " (select min(f.recorded_from) from designation_history f where " + SAME.formatted("f") + ")"
            + " where d.list_code is not null and d.target_id in (%s) order by d.id";
    private static final String SINCE = "select distinct c.id, h.target_id from record_change c join designation_history h"
            + " on h.id = c.record_id where c.kind = ?1 and c.changed_at >= ?2 and h.list_code is not null";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public List<Known> of(Collection<Long> actors) {
        if (actors.isEmpty()) {
            return List.of();
        }
        List<Long> asked = List.copyOf(actors);
        Query query = entities.createNativeQuery(OF.formatted(IntStream.rangeClosed(1, asked.size()).mapToObj(i -> "?" + i)
                .collect(Collectors.joining(", "))));
        IntStream.range(0, asked.size()).forEach(i -> query.setParameter(i + 1, asked.get(i)));
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Known(((Number) row[0]).longValue(), OfficialList.valueOf((String) row[1]),
                (String) row[2], Texts.get("sanctions.designation.accepted", row[3], ShortText.to((String) row[4], MAX_TITLE_LENGTH))))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Changed> since(OffsetDateTime instant) {
        List<Object[]> rows = entities.createNativeQuery(SINCE).setParameter(1, DesignationRecordKind.CODE)
                .setParameter(2, Timestamp.from(instant.toInstant())).getResultList();
        return rows.stream().map(row -> new Changed(((Number) row[0]).longValue(), ((Number) row[1]).longValue())).toList();
    }
}
