package org.amur.sanctions;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.web.Option;

/** Measures for designations in container tests. */
@ApplicationScoped
public class MeasureCast {

    @Inject
    private AuthorityService authorities;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MeasureService measures;

    @Inject
    private SourceService sources;

    @Inject
    private Caller caller;

    /**
     * Creates a measure with its own authority and programme.
     *
     * @param word word in all their names
     */
    public long measure(String country, String word) {
        AuthorityForm authority = new AuthorityForm();
        authority.setCode("M" + UUID.randomUUID().toString().replace("-", "").substring(0, 17).toUpperCase());
        authority.setName("An authority");
        authority.setCountry(country);
        ProgrammeForm frame = new ProgrammeForm();
        frame.setAuthority(new Option(as(() -> authorities.create(authority)), "authority"));
        frame.setCode("FRAME");
        frame.setName("Frame " + word);
        cite(frame.getCitations(), word);
        MeasureForm measure = new MeasureForm();
        measure.setProgramme(new Option(as(() -> programmes.create(frame)), "programme"));
        measure.setKind(MeasureKind.ASSET_FREEZE);
        measure.setTitle("Measure " + word);
        cite(measure.getCitations(), word);
        return as(() -> measures.create(measure));
    }

    /** Cites a new source. */
    public void cite(CitationRows rows, String word) {
        SourceForm source = new SourceForm();
        source.setKind(SourceKind.NEWS_ARTICLE);
        source.setTitle("Source " + word);
        source.setPublisher("A gazette");
        source.setReliability(Reliability.A);
        long id = as(() -> sources.create(source));
        CitationForm citation = new CitationForm();
        citation.setSource(new Option(id, source.getTitle()));
        citation.setCredibility(Credibility.CONFIRMED);
        rows.getRows().add(citation);
    }

    /** Runs code as an editor. */
    public <T> T as(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
