package org.amur.sanctions.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.sanctions.imposition.Measure;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/** Commands on publishers' programmes. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ListedProgrammeService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    /**
     * @return id of the programme
     *
     * @throws RefusedException if the list's programme exists
     */
    public long create(@Valid ListedProgrammeForm form) {
        ListedProgramme programme = new ListedProgramme();
        programme.set(form.getList(), form.getCode(), form.getConcern(), measure(form));
        journal.create(programme, form.getSubmission());
        return programme.getId();
    }

    /**
     * @return id of the programme
     *
     * @throws RefusedException if the list's programme exists
     * @throws StaleException   if another user has saved it since the form was opened
     */
    public long update(@Valid ListedProgrammeForm form) {
        ListedProgramme programme = records.get(ListedProgramme.class, form.getId(), form.getVersion());
        programme.set(form.getList(), form.getCode(), form.getConcern(), measure(form));
        journal.update(programme, form.getWhy());
        return programme.getId();
    }

    private Measure measure(ListedProgrammeForm form) {
        return form.getMeasure() == null ? null : records.getReferenced(Measure.class, form.getMeasure().id());
    }
}
