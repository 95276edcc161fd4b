package org.amur.intake;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.web.NotFoundException;
import org.amur.web.Page;

/** Queries on captures and decisions. They have no history: the content of a capture never changes, and the records that follow have one. */
@ApplicationScoped
public class CaptureRepository {

    static final String KIND = "capture";
    private static final String ROW = "select new org.amur.intake.CaptureRow(c.id, c.title, c.publisher, c.published, c.language,"
            + " c.capturedBy, c.capturedAt, c.fileName, c.address, c.relevance) from Capture c";

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

    Optional<Long> withHash(String sha256) {
        return entities.createQuery("select c.id from Capture c where c.sha256 = :hash", Long.class).setParameter("hash", sha256)
                .getResultStream().findFirst();
    }

    /** Returns a page of the captures in a state, the most relevant first, without their contents. */
    public Page<CaptureRow> page(CaptureState state, int number, int size) {
        long count = entities.createQuery("select count(c) from Capture c where c.state = :state", Long.class).setParameter("state", state)
                .getSingleResult();
        List<CaptureRow> rows = entities.createQuery(ROW + " where c.state = :state order by c.relevance desc, c.capturedAt desc, c.id desc",
                CaptureRow.class).setParameter("state", state).setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, count, number, size);
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
