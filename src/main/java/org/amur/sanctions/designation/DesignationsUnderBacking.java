package org.amur.sanctions.designation;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** Designations under the measure {@code id}, for a card on its page. */
@Named
@RequestScoped
public class DesignationsUnderBacking {

    private static final int COUNT = 50;

    @Inject
    @Param
    private Long id;

    @Inject
    private DesignationRepository designations;

    private List<DesignationRow> rows = List.of();

    @PostConstruct
    void load() {
        if (id != null) {
            rows = designations.under(id, COUNT);
        }
    }

    /** Returns the first designations by name. */
    public List<DesignationRow> getRows() {
        return rows;
    }
}
