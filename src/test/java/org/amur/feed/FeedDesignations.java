package org.amur.feed;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.common.Caller;
import org.amur.common.Option;
import org.amur.common.Roles;
import org.amur.date.PartialDate;
import org.amur.lists.OfficialList;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.designation.DesignationForm;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.designation.ListedAs;
import org.amur.sanctions.measure.MeasureForm;
import org.amur.sanctions.measure.MeasureKind;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.source.CitationRows;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceService;

/** Designations that come from entries of the UK Sanctions List, each under a measure of its own. */
@ApplicationScoped
public class FeedDesignations {

    @Inject
    private AuthorityService authorities;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MeasureService measures;

    @Inject
    private SourceService sources;

    @Inject
    private DesignationService designations;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @param delisted the day on which it ends; null if it does not */
    void of(long target, String reference, String delisted) {
        DesignationForm form = new DesignationForm();
        form.setTarget(new Option(target, "target"));
        form.setMeasure(new Option(measure(), "measure"));
        long entry = entities.createQuery("select max(e.id) from ListedEntry e where e.reference = :reference", Long.class)
                .setParameter("reference", reference).getSingleResult();
        form.setListedAs(new ListedAs(OfficialList.UK_SANCTIONS, reference, 1, entry));
        cite(form.getCitations());
        if (delisted != null) {
            LifeCycleDateForm date = new LifeCycleDateForm(form.getCitations());
            date.setKind(LifeCycleKind.DELISTED);
            date.setDate(PartialDate.parse(delisted));
            form.getDates().getRows().add(date);
        }
        as(() -> designations.create(form));
    }

    private long measure() {
        AuthorityForm authority = new AuthorityForm();
        authority.setCode("F" + UUID.randomUUID().toString().replace("-", "").substring(0, 17).toUpperCase());
        authority.setName("An authority");
        authority.setCountry("GB");
        ProgrammeForm frame = new ProgrammeForm();
        frame.setAuthority(new Option(as(() -> authorities.create(authority)), "authority"));
        frame.setCode("FRAME");
        frame.setName("A frame");
        cite(frame.getCitations());
        MeasureForm measure = new MeasureForm();
        measure.setProgramme(new Option(as(() -> programmes.create(frame)), "frame"));
        measure.setKind(MeasureKind.ASSET_FREEZE);
        measure.setTitle("A measure");
        cite(measure.getCitations());
        return as(() -> measures.create(measure));
    }

    private void cite(CitationRows rows) {
        SourceForm source = new SourceForm();
        source.setTitle("A source");
        source.setPublisher("A gazette");
        source.setReliability(Reliability.A);
        long id = as(() -> sources.create(source));
        rows.add();
        rows.getRows().get(rows.getRows().size() - 1).setSource(new Option(id, source.getTitle()));
    }

    private <T> T as(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
