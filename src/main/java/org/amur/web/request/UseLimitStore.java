package org.amur.web.request;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Uses in the database, by its clock. In transactions of its own, because a use counts whatever becomes of the request. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UseLimitStore {

    private static final String FORGOTTEN = "delete from use_limit where since < current_timestamp - interval '1' hour";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    long take(String name, int amount, int most, Duration window) {
        String length = "interval '" + window.toMinutes() + "' minute";
        // Counted again, because another request may have begun a new time while this one waited for it.
        if (isCounted(name, amount, most, length) || amount <= most && isBegun(name, amount, length)
                || isCounted(name, amount, most, length)) {
            return 0;
        }
        List<?> left = query("select cast(ceil(extract(epoch from since + " + length + " - current_timestamp)) as bigint) from use_limit"
                + " where name = ?1", name).getResultList();
        if (left.isEmpty()) {
            return amount > most ? window.toSeconds() : insert(name, amount);
        }
        // Counted again, because another request may have inserted the first use since.
        return isCounted(name, amount, most, length) ? 0 : Math.max(1, ((Number) left.get(0)).longValue());
    }

    private long insert(String name, int amount) {
        entities.createNativeQuery(FORGOTTEN).executeUpdate();
        query("insert into use_limit (name, since, used) values (?1, current_timestamp, ?2)", name).setParameter(2, amount).executeUpdate();
        return 0;
    }

    private boolean isCounted(String name, int amount, int most, String length) {
        return query("update use_limit set used = used + ?2 where name = ?1 and since > current_timestamp - " + length
                + " and used <= ?3", name).setParameter(2, amount).setParameter(3, most - amount).executeUpdate() > 0;
    }

    /** Begins a new time if the last one is over. */
    private boolean isBegun(String name, int amount, String length) {
        return query("update use_limit set used = ?2, since = current_timestamp where name = ?1 and since <= current_timestamp - " + length,
                name).setParameter(2, amount).executeUpdate() > 0;
    }

    void giveBack(String name, int amount) {
        query("update use_limit set used = used - ?2 where name = ?1 and used >= ?2", name).setParameter(2, amount).executeUpdate();
    }

    private Query query(String sql, String name) {
        return entities.createNativeQuery(sql).setParameter(1, name);
    }
}
