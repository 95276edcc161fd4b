package org.amur.sanctions.programme;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.access.Roles;
import org.amur.history.RecordService;
import org.amur.sanctions.authority.Authority;
import org.amur.source.Citations;
import org.amur.web.RefusedException;

/** Commands on programmes. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class ProgrammeService extends RecordService<Programme, ProgrammeForm> {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Citations citations;

    @Override
    protected Programme empty() {
        return new Programme();
    }

    @Override
    protected void apply(ProgrammeForm form, Programme programme) {
        refuseIfTaken(form);
        if (form.getCitations().getRows().isEmpty()) {
            throw new RefusedException("citations", "sanctions.uncited");
        }
        programme.set(records.getReferenced(Authority.class, form.getAuthority().id()),
                form.getCode(), form.getName(), form.getStarted());
        citations.apply(form.getCitations(), programme.getCitations(), () -> new ProgrammeCitation(programme));
    }

    private void refuseIfTaken(ProgrammeForm form) {
        boolean taken = entities.createQuery("select p.id from Programme p where p.authority.id = :authority"
                + " and p.code = :code", Long.class)
                .setParameter("authority", form.getAuthority().id()).setParameter("code", form.getCode())
                .getResultStream().anyMatch(id -> !id.equals(form.getId()));
        if (taken) {
            throw new RefusedException(List.of(ProgrammeRecordKind.CODE_TAKEN));
        }
    }
}
