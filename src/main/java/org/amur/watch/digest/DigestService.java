package org.amur.watch.digest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.access.SecretToken;
import org.amur.web.RefusedException;

/** What everybody who is signed in decides of their own digest. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class DigestService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private DigestRepository digests;

    @Inject
    private Caller caller;

    /**
     * Has notices sent to an address from when it is confirmed on, and to the one of before until then; at once to that one, if it is the
     * same.
     *
     * @return the secret with which it is confirmed; null if it need not be
     * @throws RefusedException if it was asked a moment ago
     */
    public String ask(@Valid DigestForm form) {
        Digest digest = digests.find(caller.name()).orElse(null);
        DigestQuestion question = digests.question(caller.name()).orElse(null);
        if (digest != null && digest.getAddress().equals(form.getAddress())) {
            digest.goes(form.getRhythm());
            if (question != null) {
                question.close();
            }
            return null;
        }
        if (question != null && question.isJustAsked()) {
            throw new RefusedException("address", "feed.digest.justAsked");
        }
        String secret = SecretToken.text();
        if (question == null) {
            question = new DigestQuestion(caller.name());
            question.ask(form.getAddress(), form.getRhythm(), secret);
            entities.persist(question);
        } else {
            question.ask(form.getAddress(), form.getRhythm(), secret);
        }
        return secret;
    }

    /** Notes that the mail with the question could not be sent: it may be asked again at once. */
    public void wasNotSent() {
        digests.question(caller.name()).ifPresent(DigestQuestion::wasNotSent);
    }

    public void end() {
        digests.find(caller.name()).ifPresent(entities::remove);
        digests.question(caller.name()).ifPresent(DigestQuestion::close);
    }
}
