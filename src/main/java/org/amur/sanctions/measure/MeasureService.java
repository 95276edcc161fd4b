package org.amur.sanctions.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.sanctions.imposition.AnswerMerge;
import org.amur.sanctions.imposition.DateMerge;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureCitation;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.programme.Programme;
import org.amur.source.Citations;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on measures. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class MeasureService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    @Inject
    private AnswerMerge answers;

    /**
     * @return id of the new measure
     *
     * @throws RefusedException if it, a date or an answer has no citation, or it would end before it began
     */
    public long create(@Valid MeasureForm form) {
        Measure measure = new Measure();
        apply(form, measure);
        journal.create(measure, form.getSubmission());
        return measure.getId();
    }

    /**
     * @return id of the measure
     *
     * @throws RefusedException as {@link #create}, and if it would answer itself, directly or through others
     * @throws StaleException   if another user has saved the measure since the form was opened
     */
    public long update(@Valid MeasureForm form) {
        Measure measure = records.get(Measure.class, form.getId(), form.getVersion());
        apply(form, measure);
        journal.update(measure, form.getWhy());
        return measure.getId();
    }

    /**
     * @param version version that the user saw
     *
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if it has designations or answers
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if another user is adding a reference to it
     */
    public long delete(long id, int version) {
        return records.delete(Measure.class, id, version);
    }

    private void apply(MeasureForm form, Measure measure) {
        measure.set(records.getReferenced(Programme.class, form.getProgramme().id()), form.getKind(), form.getTitle(), form.getAct(),
                form.getDescription(), form.getTargets());
        citations.apply(form.getCitations(), measure.getCitations(), () -> new MeasureCitation(measure));
        answers.apply(form.getAnswers().getRows(), measure);
        DateMerge.apply(form.getDates().getRows(), measure);
    }
}
