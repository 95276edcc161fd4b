package org.amur.watch.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.web.NotFoundException;

/** Commands for holders of a mail's secret; no role is required. */
@ApplicationScoped
@Transactional
public class DigestLinks {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private DigestRepository digests;

    /** @throws NotFoundException if the secret is invalid or expired */
    public void confirm(String secret) {
        DigestRequest request = digests.toConfirm(secret).orElseThrow(() -> new NotFoundException("link", ""));
        Digest digest = entities.find(Digest.class, request.getAccount());
        if (digest == null) {
            digest = new Digest(request.getAccount());
            digest.confirm(request);
            entities.persist(digest);
        } else {
            digest.confirm(request);
        }
        request.close();
    }

    /** Ends the digest; repeating it has no effect. */
    public void end(String secret) {
        digests.toEnd(secret).ifPresent(digest -> {
            entities.remove(digest);
            digests.request(digest.getAccount()).ifPresent(DigestRequest::close);
        });
    }
}
