package org.amur.sanctions.programme;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.sanctions.authority.Authority;
import org.amur.source.Citations;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on programmes. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ProgrammeService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    /**
     * @return id of the new programme
     *
     * @throws RefusedException if it has no citation, or the authority has another programme with this code
     */
    public long create(@Valid ProgrammeForm form) {
        Programme programme = new Programme();
        apply(form, programme);
        journal.create(programme, form.getSubmission());
        return programme.getId();
    }

    /**
     * @return id of the programme
     *
     * @throws RefusedException if it has no citation, or the authority has another programme with this code
     * @throws StaleException   if another user has saved the programme since the form was opened
     */
    public long update(@Valid ProgrammeForm form) {
        Programme programme = records.get(Programme.class, form.getId(), form.getVersion());
        apply(form, programme);
        journal.update(programme, form.getWhy());
        return programme.getId();
    }

    /**
     * @param version version that the user saw
     *
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if it has measures
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if another user is adding a reference to it
     */
    public long delete(long id, int version) {
        return records.delete(Programme.class, id, version);
    }

    private void apply(ProgrammeForm form, Programme programme) {
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
