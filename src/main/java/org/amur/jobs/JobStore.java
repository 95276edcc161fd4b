package org.amur.jobs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Jobs in the database. Writes in transactions of its own, so that progress is visible before the work is committed. Reads
 * in a transaction, too, because Payara shares the entity manager of a request with the work that it starts.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobStore {

    /** Time for which an outcome is kept. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** Result of writing a job that this node carries out. */
    enum Written {
        STORED,
        /** Outcome is not stored, because the job is to be repeated. */
        REPEAT,
        /** Progress is stored, and the job is to stop. */
        CANCEL_REQUESTED,
        /** Another node has taken over. */
        LOST
    }

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Stores a new job in place of the previous one on its subject.
     *
     * @return false if that is still running
     * @throws PersistenceException if another node does so concurrently
     */
    boolean begin(Job job) {
        entities.createQuery("delete from Job j where j.aliveAt < :oldest").setParameter("oldest", oldest()).executeUpdate();
        Optional<Job> before = find(job.getSubject());
        if (before.filter(Job::isRunning).isPresent()) {
            return false;
        }
        if (before.isPresent() && !deleteUnchanged(before.get())) {
            return false;
        }
        // A copy is stored, because the job's thread writes to the job itself.
        entities.merge(job);
        entities.flush();
        giveSign(job);
        return true;
    }

    /** Renews the lease by the database's clock. */
    private boolean giveSign(Job job) {
        return update("j.aliveAt = current_timestamp, j.total = :total, j.done = :done", "", job).setParameter("total", job.getTotal())
                .setParameter("done", job.getDone()).executeUpdate() > 0;
    }

    /**
     * Renews the lease and writes progress and outcome. Changes no key, because the transaction of the work holds the row
     * ({@code database.JobFence}).
     */
    Written write(Job job) {
        if (!giveSign(job)) {
            return Written.LOST;
        }
        if (job.isRunning()) {
            update("j.state = :state", "", job).setParameter("state", job.getState()).executeUpdate();
            return isCancelRequested(job) ? Written.CANCEL_REQUESTED : Written.STORED;
        }
        boolean stored = update("j.state = :state, j.result = :result, j.failureKey = :key, j.failureValues = :values",
                job.isFinished() ? " and j.again = false" : "", job).setParameter("state", job.getState())
                .setParameter("result", job.getResult()).setParameter("key", job.getFailureKey())
                .setParameter("values", job.getFailureValues()).executeUpdate() > 0;
        if (stored) {
            return Written.STORED;
        }
        update("j.again = false", "", job).executeUpdate();
        return Written.REPEAT;
    }

    private boolean isCancelRequested(Job job) {
        return entities.createQuery("select j.cancelRequested from Job j where j.id = :id", Boolean.class).setParameter("id", job.getId())
                .getSingleResult();
    }

    /**
     * Requests that a job is repeated after its end.
     *
     * @return false if it has ended
     */
    boolean requestAgain(Job job) {
        return request("j.again = true", job);
    }

    /**
     * Requests that a job stops.
     *
     * @return false if it has ended
     */
    boolean requestCancel(Job job) {
        return request("j.cancelRequested = true", job);
    }

    private boolean request(String what, Job job) {
        return update(what, " and j.state in :unfinished", job).setParameter("unfinished", Job.State.UNFINISHED).executeUpdate() > 0;
    }

    private Query update(String set, String condition, Job job) {
        return entities.createQuery("update Job j set " + set + " where j.id = :id" + condition).setParameter("id", job.getId());
    }

    /** Deletes a job unless its lease was renewed since it was read: the delete waits for its transaction. */
    private boolean deleteUnchanged(Job job) {
        return entities.createQuery("delete from Job j where j.id = :id and j.aliveAt = :seen").setParameter("id", job.getId())
                .setParameter("seen", job.getAliveAt()).executeUpdate() > 0;
    }

    void delete(Job job) {
        entities.createQuery("delete from Job j where j.id = :id").setParameter("id", job.getId()).executeUpdate();
    }

    @Transactional(TxType.REQUIRED)
    Optional<Job> find(String subject) {
        return entities.createQuery("select j from Job j where j.subject = :subject", Job.class).setParameter("subject", subject)
                .getResultStream().findFirst();
    }

    /** Returns a user's jobs that have not ended well, the latest first. */
    @Transactional(TxType.REQUIRED)
    List<Job> unfinished(Job.Kind kind, String user) {
        return entities.createQuery("select j from Job j where j.kind = :kind and j.startedBy = :user and j.state <> :done"
                + " and j.aliveAt >= :oldest order by j.startedAt desc", Job.class).setParameter("kind", kind).setParameter("user", user)
                .setParameter("done", Job.State.DONE).setParameter("oldest", oldest()).getResultList();
    }

    /** Returns jobs of all users, the latest first. */
    @Transactional(TxType.REQUIRED)
    List<Job> latest(int offset, int size) {
        return entities.createQuery("select j from Job j order by j.startedAt desc, j.id", Job.class).setFirstResult(offset)
                .setMaxResults(size).getResultList();
    }

    @Transactional(TxType.REQUIRED)
    Optional<Job> withId(String id) {
        return Optional.ofNullable(entities.find(Job.class, id));
    }

    /**
     * Returns jobs, the latest first.
     *
     * @param user  who started them; null for all users
     * @param after id of the job before them; null for the first ones
     */
    @Transactional(TxType.REQUIRED)
    List<Job> part(String user, String after, int count) {
        String begun = "(select x.startedAt from Job x where x.id = :after)";
        String later = " and (j.startedAt < " + begun + " or j.startedAt = " + begun + " and j.id > :after)";
        TypedQuery<Job> query = entities.createQuery("select j from Job j where j.id is not null"
                + (user == null ? "" : " and j.startedBy = :user") + (after == null ? "" : later) + " order by j.startedAt desc, j.id",
                Job.class).setMaxResults(count);
        if (user != null) {
            query.setParameter("user", user);
        }
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    @Transactional(TxType.REQUIRED)
    long count() {
        return entities.createQuery("select count(j) from Job j", Long.class).getSingleResult();
    }

    private static OffsetDateTime oldest() {
        return Job.now().minus(KEPT);
    }
}
