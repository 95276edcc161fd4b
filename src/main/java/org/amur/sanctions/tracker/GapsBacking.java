package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.programme.ProgrammeChoice;
import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.amur.web.Texts;

/**
 * {@code /sanctions/gaps}: targets listed by some authorities and not by others, with the days between, longest first.
 */
@Named
@RequestScoped
public class GapsBacking {

    @Inject
    private GapParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private GapRepository gaps;

    @Inject
    private ListCoverageRepository coverages;

    @Inject
    private ProgrammeChoice programmes;

    private GapFilter filter;
    private ComparedAuthorities authorities;
    private Page<Gap> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        ListCoverage coverage = coverages.coverage();
        authorities = new ComparedAuthorities(programmes.getAll(), coverage, filter.other());
        found = page.of((number, size) -> gaps.page(filter, coverage, number, size));
    }

    public GapFilter getFilter() {
        return filter;
    }

    public Page<Gap> getFound() {
        return found;
    }

    public ComparedAuthorities getAuthorities() {
        return authorities;
    }

    /** Returns true if a listing by both authorities, or an imported list, gives an answer. */
    public boolean isAnswered() {
        return filter.both() || !authorities.getCompared().isEmpty();
    }

    /** Returns the other listings of a target than those in a column. */
    public List<Gap.Listing> elsewhere(Gap gap) {
        return gap.others().stream().filter(listing -> authorities.getCompared().stream()
                .noneMatch(authority -> authority.code().equals(listing.designation().getAuthority()))).toList();
    }

    /** Returns the answer in a sentence. */
    public String getHeadline() {
        if (filter.authority() != null && filter.other() != null) {
            return Texts.get(filter.both() ? "tracker.gaps.headline.both" : "tracker.gaps.headline.open", found.getTotal(),
                    programmes.name(filter.authority()), programmes.name(filter.other()));
        }
        return filter.authority() == null ? Texts.get("tracker.gaps.headline", found.getTotal(), authorities.getCompared().size())
                : Texts.get("tracker.gaps.headline.of", found.getTotal(), programmes.name(filter.authority()), authorities.getCompared().size());
    }
}
