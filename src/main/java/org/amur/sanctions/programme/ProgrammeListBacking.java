package org.amur.sanctions.programme;

import java.util.List;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.source.AffectedCitationRepository;
import org.amur.source.CitedKind;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /sanctions/programme/list}: programmes, filtered and sorted by URL parameters. */
@Named
@RequestScoped
public class ProgrammeListBacking {

    @Inject
    private ProgrammeParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private AffectedCitationRepository affected;

    private ProgrammeFilter filter;
    private List<AuthorityRow> imposers;
    private Page<ProgrammeRow> found;
    private Set<Long> unresolved;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> programmes.page(filter, number, size));
        imposers = authorities.all();
    }

    /** Returns the authorities of the filter. */
    public List<AuthorityRow> getImposers() {
        return imposers;
    }

    /** Returns the name of the requested authority; null if there is none. */
    public String getAuthority() {
        return imposers.stream().filter(row -> row.code().equals(filter.authority())).map(AuthorityRow::name).findFirst().orElse(filter.authority());
    }

    public ProgrammeFilter getFilter() {
        return filter;
    }

    public Page<ProgrammeRow> getFound() {
        return found;
    }

    /** Returns the ids of those that cite a corrected or retracted source and have not been confirmed since. */
    public Set<Long> getUnresolved() {
        if (unresolved == null) {
            unresolved = affected.among(CitedKind.PROGRAMME, found.getRows().stream().map(ProgrammeRow::id).toList());
        }
        return unresolved;
    }
}
