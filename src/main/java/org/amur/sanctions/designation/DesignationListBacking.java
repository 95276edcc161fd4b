package org.amur.sanctions.designation;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AskedPage;
import org.amur.common.Page;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;

/** {@code /sanctions/designation/list}: designations, filtered and sorted by the address. */
@Named
@RequestScoped
public class DesignationListBacking {

    @Inject
    private DesignationParams params;

    @Inject
    private AskedPage page;

    @Inject
    private DesignationRepository designations;

    @Inject
    private ProgrammeRepository programmes;

    private DesignationFilter filter;
    private List<ProgrammeRow> frames;
    private Page<DesignationRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> designations.page(filter, number, size));
        frames = programmes.all();
    }

    public DesignationFilter getFilter() {
        return filter;
    }

    /** The programmes that the filter offers, and with them the authorities. */
    public List<ProgrammeRow> getFrames() {
        return frames;
    }

    public Page<DesignationRow> getFound() {
        return found;
    }
}
