package org.amur.lists.imports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads uploads that are not imported yet. */
@ApplicationScoped
public class UploadRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns an upload of the account from the last day that is not imported yet. */
    Optional<ListUpload> find(String token, String account) {
        return entities.createQuery("select u from ListUpload u where u.imported is null and u.token = :token and u.account = :account"
                + " and u.uploadedAt >= :oldest", ListUpload.class).setParameter("token", token)
                .setParameter("account", account).setParameter("oldest", ListUpload.oldest()).getResultStream().findFirst();
    }

    /** Returns the uploads of an account, newest first. */
    List<ListUpload> of(String account) {
        return entities.createQuery("select u from ListUpload u where u.imported is null and u.account = :account"
                + " order by u.uploadedAt desc, u.id desc", ListUpload.class).setParameter("account", account).getResultList();
    }

    List<ListUpload> old(OffsetDateTime oldest) {
        return entities.createQuery("select u from ListUpload u where u.imported is null and u.uploadedAt < :oldest",
                ListUpload.class)
                .setParameter("oldest", oldest).getResultList();
    }
}
