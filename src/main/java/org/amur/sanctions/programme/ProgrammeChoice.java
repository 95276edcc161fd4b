package org.amur.sanctions.programme;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Programmes and authorities of a filter; read only if the filter is rendered. */
@Named
@RequestScoped
public class ProgrammeChoice {

    @Inject
    private ProgrammeRepository programmes;

    private List<ProgrammeRow> all;

    /** Returns the programmes by authority and code. */
    public List<ProgrammeRow> getAll() {
        if (all == null) {
            all = programmes.all();
        }
        return all;
    }

    /** Returns the name of an authority by its code, or the code if it has no programme. */
    public String name(String authority) {
        return getAll().stream().filter(row -> row.authorityCode().equals(authority)).map(ProgrammeRow::authorityName).findFirst().orElse(authority);
    }
}
