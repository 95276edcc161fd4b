package org.amur.jobs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
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
        before.ifPresent(this::delete);
        // A copy is stored, because the job's thread writes to the job itself.
        entities.merge(job);
        entities.flush();
        return true;
    }

    /**
     * Writes progress and outcome, unless another node has taken over since.
     *
     * @return false if the job has ended, but is to be repeated
     */
    boolean write(Job job) {
        Job stored = locked(job.getId());
        return stored == null || stored.follow(job);
    }

    /**
     * Requests that a job is repeated after its end.
     *
     * @return false if it has ended
     */
    boolean requestAgain(Job job) {
        Job stored = locked(job.getId());
        return stored != null && stored.requestAgain();
    }

    private Job locked(String id) {
        return entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
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

    private static OffsetDateTime oldest() {
        return Job.now().minus(KEPT);
    }
}
