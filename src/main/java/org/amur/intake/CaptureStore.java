package org.amur.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.history.CommandLock;
import org.amur.intake.CaptureService.Receipt;

/** Adds captures, one after the other, because equal documents are one capture. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
class CaptureStore {

    private static final String TURN = "capture_turn";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CaptureRepository captures;

    @Inject
    private CommandLock lock;

    /** Adds a capture unless one with equal content was added meanwhile. */
    Receipt add(Capture capture) {
        lock.take(TURN, CaptureService.BUSY);
        return captures.withHash(capture.getSha256()).map(first -> new Receipt(first, false)).orElseGet(() -> {
            entities.persist(capture);
            return new Receipt(capture.getId(), true);
        });
    }
}
