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

/** What the record has made of the entry {@code id}, for a card on its page. */
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

    /** The oldest first, whatever the list says of the party by now. */
    public List<Designation> getDesignations() {
        return designations;
    }

    /** That it is to be none; null if nobody said so. */
    public DeclinedEntry getDeclined() {
        return declined;
    }

    /** That it is designated, and under which of its programmes it is not, for want of a measure; null if there are none. */
    public String getWithoutMeasure() {
        return withoutMeasure;
    }

    /** Whether it is in a programme that is followed, and nobody has decided on it. */
    public boolean isProposed() {
        return proposed;
    }
}
