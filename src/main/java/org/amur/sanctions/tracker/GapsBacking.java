package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AskedPage;
import org.amur.common.Page;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;

/** {@code /sanctions/gaps}: who has listed which target, who has not yet, and the days between, longest first. */
@Named
@RequestScoped
public class GapsBacking {

    @Inject
    private GapParams params;

    @Inject
    private AskedPage page;

    @Inject
    private GapRepository gaps;

    @Inject
    private ProgrammeRepository programmes;

    private GapFilter filter;
    private List<ProgrammeRow> frames;
    private Page<Gap> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> gaps.page(filter, number, size));
        frames = programmes.all();
    }

    public GapFilter getFilter() {
        return filter;
    }

    /** The programmes that the filter offers, and with them the authorities. */
    public List<ProgrammeRow> getFrames() {
        return frames;
    }

    public Page<Gap> getFound() {
        return found;
    }
}
