package org.amur.sanctions.designation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.actor.Actor;
import org.amur.actor.ActorRecord;
import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.StaleException;
import org.amur.common.StillNeededException;
import org.amur.history.Journal;
import org.amur.history.Recorded;
import org.amur.sanctions.measure.Measure;
import org.amur.sanctions.measure.MeasureRecord;
import org.amur.source.Citations;

/** Commands on designations. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class DesignationService {

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
     * @return the number of the new designation
     * @throws RefusedException if it or a date cites nothing, or it would end before it began
     */
    public long create(@Valid DesignationForm form) {
        Designation designation = new Designation();
        apply(form, designation);
        journal.create(designation, form.getSubmission());
        return designation.getId();
    }

    /**
     * @return the number of the designation
     * @throws RefusedException as {@link #create}
     * @throws StaleException   if somebody else has saved the designation since the form was filled
     */
    public long update(@Valid DesignationForm form) {
        Designation designation = get(Designation.class, DesignationRecord.CODE, form.getId());
        if (designation.getVersion() != form.getVersion()) {
            throw new StaleException();
        }
        apply(form, designation);
        journal.update(designation, form.getWhy());
        return designation.getId();
    }

    /**
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if anything refers to it
     */
    public long delete(long id, String why) {
        Designation designation = get(Designation.class, DesignationRecord.CODE, id);
        StillNeededException.throwIfAny(dependents, DesignationRecord.CODE, id);
        return journal.delete(designation, why).getId();
    }

    private void apply(DesignationForm form, Designation designation) {
        designation.apply(form, get(Measure.class, MeasureRecord.CODE, form.getMeasure().getId()),
                get(Actor.class, ActorRecord.CODE, form.getTarget().getId()));
        citations.apply(form.getCitations(), designation.getCitations(), () -> new DesignationCitation(designation));
        designation.applyDates(form);
    }

    private <T extends Recorded> T get(Class<T> type, String kind, long id) {
        T found = entities.find(type, id);
        if (found == null) {
            throw new NotFoundException(kind, id);
        }
        return found;
    }
}
