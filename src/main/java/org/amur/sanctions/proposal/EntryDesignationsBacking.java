package org.amur.sanctions.proposal;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.sanctions.imposition.Designation;
import org.omnifaces.cdi.Param;

/** Designations from the entry {@code id}, for a card on its page. */
@Named
@RequestScoped
public class EntryDesignationsBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ListRepository lists;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ListedProgrammeRepository programmes;

    private List<Designation> designations = List.of();
    private DeclinedEntry declined;
    private boolean proposed;
    private String withoutMeasure;

    @PostConstruct
    void load() {
        if (id == null) {
            return;
        }
        ListedEntry entry = lists.entry(id);
        designations = proposals.from(entry.getList(), entry.getReference());
        declined = proposals.declined(entry.getList(), entry.getReference()).orElse(null);
        List<ListedProgrammeRow> followed = programmes.of(List.of(id)).getOrDefault(id, List.of());
        boolean open = designations.stream().allMatch(each -> each.getLifeCycle().getUntil() != null);
        proposed = declined == null && open && !followed.isEmpty();
        withoutMeasure = open ? null : ListedProgrammeRow.withoutMeasure(followed);
    }

    /** Returns the designations from any version of the entry, oldest first. */
    public List<Designation> getDesignations() {
        return designations;
    }

    /** Returns the decision to decline it; null if there is none. */
    public DeclinedEntry getDeclined() {
        return declined;
    }

    /** Returns a sentence on programmes without a measure, under which it is not designated; null if there are none. */
    public String getWithoutMeasure() {
        return withoutMeasure;
    }

    /** Returns true if it is in a followed programme and undecided. */
    public boolean isProposed() {
        return proposed;
    }
}
