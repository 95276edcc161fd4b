package org.amur.sanctions.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Roles;
import org.amur.history.RecordService;
import org.amur.sanctions.imposition.AnswerMerge;
import org.amur.sanctions.imposition.DateMerge;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureCitation;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.programme.Programme;
import org.amur.source.Citations;

/** Commands on measures. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class MeasureService extends RecordService<Measure, MeasureForm> {

    @Inject
    private Citations citations;

    @Inject
    private AnswerMerge answers;

    @Override
    protected Measure empty() {
        return new Measure();
    }

    @Override
    protected void apply(MeasureForm form, Measure measure) {
        measure.set(records.getReferenced(Programme.class, form.getProgramme().id()), form.getKind(), form.getTitle(), form.getAct(),
                form.getDescription(), form.getTargets());
        citations.apply(form.getCitations(), measure.getCitations(), () -> new MeasureCitation(measure));
        answers.apply(form.getAnswers().getRows(), measure);
        DateMerge.apply(form.getDates().getRows(), measure);
    }
}
