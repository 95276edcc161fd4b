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
     * @return the number of the new designation
     * @throws RefusedException if it, a date or an answer cites nothing, or it would end before it began
     */
    public long create(@Valid DesignationForm form) {
        Designation designation = new Designation();
        apply(form, designation);
        journal.create(designation, form.getSubmission());
        return designation.getId();
    }

    /**
     * @return the number of the designation
     * @throws RefusedException as {@link #create}, and if it would answer itself, directly or through others
     * @throws StaleException   if somebody else has saved the designation since the form was filled
     */
    public long update(@Valid DesignationForm form) {
        Designation designation = records.get(Designation.class, form.getId(), form.getVersion());
        apply(form, designation);
        journal.update(designation, form.getWhy());
        return designation.getId();
    }

    /**
     * @param version the one that was looked at
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if anything refers to it
     * @throws StaleException       if somebody else has saved it since
     * @throws RefusedException     if a record begins to refer to it at this moment
     */
    public long delete(long id, int version) {
        return records.delete(Designation.class, id, version);
    }

    private void apply(DesignationForm form, Designation designation) {
        designation.apply(form, records.referred(Measure.class, form.getMeasure().getId()),
                records.referred(Actor.class, form.getTarget().getId()));
        citations.apply(form.getCitations(), designation.getCitations(), () -> new DesignationCitation(designation));
        answers.apply(form.getAnswers().getRows(), designation);
        designation.applyDates(form);
    }
}
