package org.amur.sanctions.measure;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AskedPage;
import org.amur.common.Page;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;

/** {@code /sanctions/measure/list}: measures, filtered and sorted by the address. */
@Named
@RequestScoped
public class MeasureListBacking {

    @Inject
    private MeasureParams params;

    @Inject
    private AskedPage page;

    @Inject
    private MeasureRepository measures;

    @Inject
    private ProgrammeRepository programmes;

    private MeasureFilter filter;
    private List<ProgrammeRow> frames;
    private Page<MeasureRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> measures.page(filter, number, size));
        frames = programmes.all();
    }

    public MeasureFilter getFilter() {
        return filter;
    }

    /** The programmes that the filter offers, and with them the authorities. */
    public List<ProgrammeRow> getFrames() {
        return frames;
    }

    public Page<MeasureRow> getFound() {
        return found;
    }
}
