package org.amur.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.history.CommandLock;

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
    private CommandLock turns;

    /** Returns the id of the capture, or of the one with equal content that was added meanwhile. */
    long add(Capture capture) {
        turns.take(TURN, "intake.refused.busy");
        return captures.withHash(capture.getSha256()).orElseGet(() -> {
            entities.persist(capture);
            return capture.getId();
        });
    }
}
