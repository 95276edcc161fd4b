package org.amur.history;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.history.AsOfClause;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Query on current or past data: parameters, page and result. Created by {@link TemporalReader}. */
public final class TemporalQuery<T> {

    private final EntityManager entities;
    private final TypedQuery<T> query;
    private final OffsetDateTime instant;

    TemporalQuery(EntityManager entities, String jpql, Class<T> type, OffsetDateTime instant) {
        this.entities = entities;
        this.query = entities.createQuery(jpql, type);
        this.instant = instant;
    }

    public TemporalQuery<T> set(String parameter, Object value) {
        query.setParameter(parameter, value);
        return this;
    }

    public TemporalQuery<T> set(Map<String, ?> parameters) {
        parameters.forEach(query::setParameter);
        return this;
    }

    /** Limits the result to {@code size} rows, beginning with {@code first} (0-based). */
    public TemporalQuery<T> page(int first, int size) {
        query.setFirstResult(first).setMaxResults(size);
        return this;
    }

    /** Reads a collection of all results, given by its path, when that of the first is read. */
    void fetchTogether(String path) {
        query.setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN).setHint(QueryHints.BATCH, path);
    }

    public List<T> list() {
        return instant == null ? query.getResultList() : listAsOf();
    }

    /** Returns the first result, if any. */
    public Optional<T> one() {
        return list().stream().findFirst();
    }

    /** Returns the single value of an aggregate query. */
    public T value() {
        return list().get(0);
    }

    /** Queries the past in a historical session of EclipseLink, which maps the query to the history tables. */
    @SuppressWarnings("unchecked")
    private List<T> listAsOf() {
        DatabaseQuery historical = (DatabaseQuery) query.unwrap(JpaQuery.class).getDatabaseQuery().clone();
        historical.setIsPrepared(false);
        ReadQuery read = (ReadQuery) historical;
        read.setFirstResult(query.getFirstResult());
        if (query.getMaxResults() != Integer.MAX_VALUE) {
            read.setMaxRows(query.getFirstResult() + query.getMaxResults());
        }
        List<Object> values = new ArrayList<>();
        for (String argument : historical.getArguments()) {
            values.add(query.getParameterValue(argument));
        }
        Session past = pastSession();
        HistorySql.check((DatabaseQuery) historical.clone(), past);
        Object result = past.executeQuery(historical, values);
        if (result == null) {
            return List.of();
        }
        return result instanceof List<?> list ? (List<T>) list : List.of((T) result);
    }

    private Session pastSession() {
        ServerSession server = (ServerSession) entities.getEntityManagerFactory().unwrap(AbstractSession.class);
        return server.acquireClientSession()
                .acquireHistoricalSession(new AsOfClause(Timestamp.from(instant.toInstant())));
    }
}
