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

/** Commands of signed-in users on their own digest. */
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
     * Requests a digest to an address. The previous address is used until the new one is confirmed; an unchanged
     * address needs no confirmation.
     *
     * @return secret for the confirmation; null if none is needed
     * @throws RefusedException if a mail was requested a moment ago
     */
    public String ask(@Valid DigestForm form) {
        Digest digest = digests.find(caller.name()).orElse(null);
        DigestRequest request = digests.request(caller.name()).orElse(null);
        if (digest != null && digest.getAddress().equals(form.getAddress())) {
            digest.goes(form.getRhythm());
            if (request != null) {
                request.close();
            }
            return null;
        }
        if (request != null && request.isJustAsked()) {
            throw new RefusedException("address", "feed.digest.justAsked");
        }
        String secret = SecretToken.text();
        if (request == null) {
            request = new DigestRequest(caller.name());
            request.ask(form.getAddress(), form.getRhythm(), secret);
            entities.persist(request);
        } else {
            request.ask(form.getAddress(), form.getRhythm(), secret);
        }
        return secret;
    }

    /** Records that the request could not be sent, so that it may be repeated at once. */
    public void markNotSent() {
        digests.request(caller.name()).ifPresent(DigestRequest::markNotSent);
    }

    public void end() {
        digests.find(caller.name()).ifPresent(entities::remove);
        digests.request(caller.name()).ifPresent(DigestRequest::close);
    }
}
