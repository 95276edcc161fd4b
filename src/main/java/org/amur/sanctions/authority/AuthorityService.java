package org.amur.sanctions.authority;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on authorities. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class AuthorityService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    /**
     * @return id of the new authority
     *
     * @throws RefusedException if another authority has the code
     */
    public long create(@Valid AuthorityForm form) {
        refuseIfTaken(form);
        Authority authority = new Authority();
        authority.set(form.getCode(), form.getName(), form.getCountry(), actor(form));
        journal.create(authority, form.getSubmission());
        return authority.getId();
    }

    /**
     * @return id of the authority
     *
     * @throws RefusedException if another authority has the code
     * @throws StaleException   if another user has saved the authority since the form was opened
     */
    public long update(@Valid AuthorityForm form) {
        Authority authority = records.get(Authority.class, form.getId(), form.getVersion());
        refuseIfTaken(form);
        authority.set(form.getCode(), form.getName(), form.getCountry(), actor(form));
        journal.update(authority, form.getWhy());
        return authority.getId();
    }

    /**
     * @param version version that the user saw
     *
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if it has programmes
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if another user is adding a reference to it
     */
    public long delete(long id, int version) {
        return records.delete(Authority.class, id, version);
    }

    private Actor actor(AuthorityForm form) {
        return form.getActor() == null ? null : records.getReferenced(Actor.class, form.getActor().id());
    }

    private void refuseIfTaken(AuthorityForm form) {
        boolean taken = entities.createQuery("select a.id from Authority a where a.code = :code", Long.class)
                .setParameter("code", form.getCode()).getResultStream().anyMatch(id -> !id.equals(form.getId()));
        if (taken) {
            throw new RefusedException(List.of(AuthorityRecordKind.CODE_TAKEN));
        }
    }
}
