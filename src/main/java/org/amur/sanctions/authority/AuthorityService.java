package org.amur.sanctions.authority;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.actor.Actor;
import org.amur.actor.ActorRecord;
import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.StaleException;
import org.amur.common.StillNeededException;
import org.amur.history.Journal;

/** Commands on authorities. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class AuthorityService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /**
     * @return the number of the new authority
     * @throws RefusedException if another authority has the code
     */
    public long create(@Valid AuthorityForm form) {
        refuseIfTaken(form);
        Authority authority = new Authority();
        authority.apply(form, actor(form));
        journal.create(authority, form.getSubmission());
        return authority.getId();
    }

    /**
     * @return the number of the authority
     * @throws RefusedException if another authority has the code
     * @throws StaleException   if somebody else has saved the authority since the form was filled
     */
    public long update(@Valid AuthorityForm form) {
        Authority authority = get(form.getId());
        if (authority.getVersion() != form.getVersion()) {
            throw new StaleException();
        }
        refuseIfTaken(form);
        authority.apply(form, actor(form));
        journal.update(authority, form.getWhy());
        return authority.getId();
    }

    /**
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if it has programmes
     */
    public long delete(long id, String why) {
        Authority authority = get(id);
        StillNeededException.throwIfAny(dependents, AuthorityRecord.CODE, id);
        return journal.delete(authority, why).getId();
    }

    private Authority get(long id) {
        Authority authority = entities.find(Authority.class, id);
        if (authority == null) {
            throw new NotFoundException(AuthorityRecord.CODE, id);
        }
        return authority;
    }

    private Actor actor(AuthorityForm form) {
        if (form.getActor() == null) {
            return null;
        }
        Actor actor = entities.find(Actor.class, form.getActor().getId());
        if (actor == null) {
            throw new NotFoundException(ActorRecord.CODE, form.getActor().getId());
        }
        return actor;
    }

    private void refuseIfTaken(AuthorityForm form) {
        boolean taken = entities.createQuery("select a.id from Authority a where a.code = :code", Long.class)
                .setParameter("code", form.getCode()).getResultStream().anyMatch(id -> !id.equals(form.getId()));
        if (taken) {
            throw new RefusedException(List.of(AuthorityRecord.CODE_TAKEN));
        }
    }
}
