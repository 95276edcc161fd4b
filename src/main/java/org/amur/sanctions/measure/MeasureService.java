package org.amur.sanctions.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.StaleException;
import org.amur.common.StillNeededException;
import org.amur.history.Journal;
import org.amur.sanctions.programme.Programme;
import org.amur.sanctions.programme.ProgrammeRecord;
import org.amur.source.Citations;

/** Commands on measures. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class MeasureService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /**
     * @return the number of the new measure
     * @throws RefusedException if it or a date cites nothing, or it would end before it began
     */
    public long create(@Valid MeasureForm form) {
        Measure measure = new Measure();
        apply(form, measure);
        journal.create(measure, form.getSubmission());
        return measure.getId();
    }

    /**
     * @return the number of the measure
     * @throws RefusedException as {@link #create}, and if it would answer itself, directly or through others
     * @throws StaleException   if somebody else has saved the measure since the form was filled
     */
    public long update(@Valid MeasureForm form) {
        Measure measure = get(form.getId());
        if (measure.getVersion() != form.getVersion()) {
            throw new StaleException();
        }
        apply(form, measure);
        journal.update(measure, form.getWhy());
        return measure.getId();
    }

    /**
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if anybody is designated under it or another measure answers it
     */
    public long delete(long id, String why) {
        Measure measure = get(id);
        StillNeededException.throwIfAny(dependents, MeasureRecord.CODE, id);
        return journal.delete(measure, why).getId();
    }

    private void apply(MeasureForm form, Measure measure) {
        measure.apply(form, programme(form), answered(form, measure));
        citations.apply(form.getCitations(), measure.getCitations(), () -> new MeasureCitation(measure));
        measure.applyDates(form);
    }

    private Measure get(long id) {
        Measure measure = entities.find(Measure.class, id);
        if (measure == null) {
            throw new NotFoundException(MeasureRecord.CODE, id);
        }
        return measure;
    }

    private Programme programme(MeasureForm form) {
        Programme programme = entities.find(Programme.class, form.getProgramme().getId());
        if (programme == null) {
            throw new NotFoundException(ProgrammeRecord.CODE, form.getProgramme().getId());
        }
        return programme;
    }

    private Measure answered(MeasureForm form, Measure measure) {
        if (form.getAnswers() == null) {
            return null;
        }
        Measure answered = get(form.getAnswers().getId());
        for (Measure link = answered; link != null; link = link.getAnswers()) {
            if (link == measure) {
                throw new RefusedException("answers", "sanctions.measure.answers.circular");
            }
        }
        return answered;
    }
}
