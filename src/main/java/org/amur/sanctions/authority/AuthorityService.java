package org.amur.sanctions.authority;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.RecordService;
import org.amur.web.RefusedException;

/** Commands on authorities. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class AuthorityService extends RecordService<Authority, AuthorityForm> {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Override
    protected Authority empty() {
        return new Authority();
    }

    @Override
    protected void apply(AuthorityForm form, Authority authority) {
        refuseIfTaken(form);
        Actor actor = form.getActor() == null ? null : records.getReferenced(Actor.class, form.getActor().id());
        authority.set(form.getCode(), form.getName(), form.getCountry(), actor);
    }

    private void refuseIfTaken(AuthorityForm form) {
        boolean taken = entities.createQuery("select a.id from Authority a where a.code = :code", Long.class)
                .setParameter("code", form.getCode()).getResultStream().anyMatch(id -> !id.equals(form.getId()));
        if (taken) {
            throw new RefusedException(List.of(AuthorityRecordKind.CODE_TAKEN));
        }
    }
}
