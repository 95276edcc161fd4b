package org.amur.sanctions.programme;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The programmes that a filter offers, and with them the authorities; read only where a filter is written. */
@Named
@RequestScoped
public class ProgrammeChoice {

    @Inject
    private ProgrammeRepository programmes;

    private List<ProgrammeRow> all;

    /** By authority and code. */
    public List<ProgrammeRow> getAll() {
        if (all == null) {
            all = programmes.all();
        }
        return all;
    }
}
