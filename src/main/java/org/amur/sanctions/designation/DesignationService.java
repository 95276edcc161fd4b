package org.amur.sanctions.designation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.RecordService;
import org.amur.sanctions.imposition.AnswerMerge;
import org.amur.sanctions.imposition.DateMerge;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.Measure;
import org.amur.source.Citations;

/** Commands on designations. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class DesignationService extends RecordService<Designation, DesignationForm> {

    @Inject
    private Citations citations;

    @Inject
    private AnswerMerge answers;

    @Override
    protected Designation empty() {
        return new Designation();
    }

    @Override
    protected void apply(DesignationForm form, Designation designation) {
        designation.set(records.getReferenced(Measure.class, form.getMeasure().id()),
                records.getReferenced(Actor.class, form.getTarget().id()), form.getReason(), form.getListedAs());
        citations.apply(form.getCitations(), designation.getCitations(), () -> new DesignationCitation(designation));
        answers.apply(form.getAnswers().getRows(), designation);
        DateMerge.apply(form.getDates().getRows(), designation);
    }
}
