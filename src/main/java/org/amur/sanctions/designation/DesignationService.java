package org.amur.sanctions.designation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.sanctions.imposition.AnswerMerge;
import org.amur.sanctions.imposition.DateMerge;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.Measure;
import org.amur.source.Citations;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on designations. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class DesignationService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    @Inject
    private AnswerMerge answers;

    /**
     * @return id of the new designation
     *
     * @throws RefusedException if it, a date or an answer has no citation, or it would end before it began
     */
    public long create(@Valid DesignationForm form) {
        Designation designation = new Designation();
        apply(form, designation);
        journal.create(designation, form.getSubmission());
        return designation.getId();
    }

    /**
     * @return id of the designation
     *
     * @throws RefusedException as {@link #create}, and if it would answer itself, directly or through others
     * @throws StaleException   if another user has saved the designation since the form was opened
     */
    public long update(@Valid DesignationForm form) {
        Designation designation = records.get(Designation.class, form.getId(), form.getVersion());
        apply(form, designation);
        journal.update(designation, form.getWhy());
        return designation.getId();
    }

    /**
     * @param version version that the user saw
     *
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if other records refer to it
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if another user is adding a reference to it
     */
    public long delete(long id, int version) {
        return records.delete(Designation.class, id, version);
    }

    private void apply(DesignationForm form, Designation designation) {
        designation.set(records.getReferenced(Measure.class, form.getMeasure().id()),
                records.getReferenced(Actor.class, form.getTarget().id()), form.getReason(), form.getListedAs());
        citations.apply(form.getCitations(), designation.getCitations(), () -> new DesignationCitation(designation));
        answers.apply(form.getAnswers().getRows(), designation);
        DateMerge.apply(form.getDates().getRows(), designation);
    }
}
