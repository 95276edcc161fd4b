package org.amur.intake;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.database.QueryConditions;
import org.amur.web.NotFoundException;
import org.amur.web.Page;

/** Queries on captures and decisions. They have no history: the content of a capture never changes, and the records that follow have one. */
@ApplicationScoped
public class CaptureRepository {

    static final String KIND = "capture";
    private static final String ROW = "select new org.amur.intake.CaptureRow(c.id, c.title, c.publisher, c.published, c.language,"
            + " c.capturedBy, c.capturedAt, c.fileName, c.address, c.state, c.origin, c.originName, c.relevance) from Capture c";

    private static final String QUEUE = " order by c.relevance desc, c.capturedAt desc, c.id desc";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Finds a capture with its content.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Capture get(long id) {
        return Optional.ofNullable(entities.find(Capture.class, id)).orElseThrow(() -> new NotFoundException(KIND, id));
    }

    // In a transaction, because background threads ask too.
    @Transactional
    Optional<Long> withHash(String sha256) {
        return entities.createQuery("select c.id from Capture c where c.sha256 = :hash", Long.class).setParameter("hash", sha256)
                .getResultStream().findFirst();
    }

    /** Returns a capture without its content. */
    public CaptureRow row(long id) {
        return entities.createQuery(ROW + " where c.id = :id", CaptureRow.class).setParameter("id", id).getSingleResult();
    }

    /** Finds the first capture of an address. */
    @Transactional
    public Optional<Long> withAddress(String address) {
        return entities.createQuery("select c.id from Capture c where c.addressHash = :hash order by c.id", Long.class)
                .setParameter("hash", Capture.hash(address)).setMaxResults(1).getResultStream().findFirst();
    }

    /** Returns a page of captures, the most relevant first, without their contents: two statements. */
    public Page<CaptureRow> page(CaptureFilter filter, int number, int size) {
        QueryConditions where = new QueryConditions().and("c.state = :state", "state", filter.state())
                .and("c.origin = :origin", "origin", filter.origin()).and("c.language = :language", "language", filter.language());
        long count = where.query(entities, "select count(c) from Capture c" + where.jpql(), Long.class).getSingleResult();
        List<CaptureRow> rows = where.query(entities, ROW + where.jpql() + QUEUE, CaptureRow.class)
                .setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, count, number, size);
    }

    /** Returns the first article of the reading queue. */
    Optional<CaptureRow> next() {
        return entities.createQuery(ROW + " where c.state = :open" + QUEUE, CaptureRow.class).setParameter("open", CaptureState.OPEN)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Returns the decisions on the proposals of a capture. */
    public List<ProposalDecision> decisions(long capture) {
        return entities.createQuery("select d from ProposalDecision d where d.captureId = :capture order by d.id", ProposalDecision.class)
                .setParameter("capture", capture).getResultList();
    }

    /** Returns the captures of a source, newest first. */
    public List<CaptureRow> ofSource(long source) {
        return entities.createQuery(ROW + " where c.sourceId = :source order by c.capturedAt desc, c.id desc",
                CaptureRow.class).setParameter("source", source).getResultList();
    }
}
