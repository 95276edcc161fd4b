package org.amur.history;

import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one seam through which the record is read: as it stands, or, when the request asks for a day ({@link AsOf}), as it
 * stood then. Repositories write each query once; a read that goes round this class shows the present on a page about
 * the past.
 */
@ApplicationScoped
public class Reads {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** A query in JPQL; subqueries belong in WHERE, since EclipseLink answers those in SELECT from the present. */
    public <T> Read<T> query(String jpql, Class<T> type) {
        return new Read<>(entities, jpql, type, AsOf.instant().orElse(null));
    }

    /** The same for a given instant, whatever the request asks. */
    public <T> Read<T> queryAt(OffsetDateTime instant, String jpql, Class<T> type) {
        return new Read<>(entities, jpql, type, instant);
    }

    public <T extends Recorded> Optional<T> find(Class<T> type, long id) {
        return query("select r from " + entityName(type) + " r where r.id = :id", type).set("id", id).one();
    }

    public <T extends Recorded> Optional<T> findAt(OffsetDateTime instant, Class<T> type, long id) {
        return queryAt(instant, "select r from " + entityName(type) + " r where r.id = :id", type).set("id", id).one();
    }

    private String entityName(Class<?> type) {
        return entities.getMetamodel().entity(type).getName();
    }
}
