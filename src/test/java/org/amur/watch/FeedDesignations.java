package org.amur.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.lists.OfficialList;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.MeasureCast;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Designations from entries of the UK Sanctions List, each under its own measure. */
@ApplicationScoped
public class FeedDesignations {

    @Inject
    private MeasureCast cast;

    @Inject
    private DesignationService designations;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @param delisted end date; null if there is none */
    void of(long target, String reference, String delisted) {
        DesignationForm form = new DesignationForm();
        form.setTarget(new Option(target, "target"));
        form.setMeasure(new Option(cast.measure("GB", reference), "measure"));
        long entry = entities.createQuery("select max(e.id) from ListedEntry e where e.reference = :reference", Long.class)
                .setParameter("reference", reference).getSingleResult();
        form.setListedAs(new ListedAs(OfficialList.UK_SANCTIONS, reference, 1, entry));
        cast.cite(form.getCitations(), reference);
        if (delisted != null) {
            LifeCycleDateForm date = new LifeCycleDateForm(form.getCitations());
            date.setKind(LifeCycleKind.DELISTED);
            date.setDate(PartialDate.parse(delisted));
            form.getDates().getRows().add(date);
        }
        cast.as(() -> designations.create(form));
    }
}
