package org.amur.reconciliation;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** {@code /trade/view?id=}: open findings about the figure. */
@Named
@RequestScoped
public class FigureFindingsBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private FindingRepository findings;

    private List<FindingRow> open;

    @PostConstruct
    void load() {
        open = id == null ? List.of() : findings.openOn(List.of(id)).getOrDefault(id, List.of());
    }

    /** Returns the findings, conflicts first. */
    public List<FindingRow> getOpen() {
        return open;
    }
}
