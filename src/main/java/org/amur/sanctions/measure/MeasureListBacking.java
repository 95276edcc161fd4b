package org.amur.sanctions.measure;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Page;
import org.amur.common.Sort;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;
import org.omnifaces.cdi.Param;

/** {@code /sanctions/measure/list}: measures, filtered and sorted by the address. */
@Named
@RequestScoped
public class MeasureListBacking {

    private static final int SIZE = 25;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String authority;

    @Inject
    @Param
    private Long programme;

    @Inject
    @Param
    private MeasureKind kind;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private ForceStatus status;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String sort;

    @Inject
    @Param
    private Integer page;

    @Inject
    private MeasureRepository measures;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ValidDay validDay;

    private MeasureFilter filter;
    private List<ProgrammeRow> frames;
    private Page<MeasureRow> found;

    @PostConstruct
    void load() {
        filter = new MeasureFilter(q, authority, programme, kind, country, validDay.filter(status), status,
                ValidDay.parse(from), ValidDay.parse(to),
                Sort.parse(sort, MeasureRepository.SORTS.keySet(), MeasureRepository.NEWEST));
        found = measures.page(filter, page == null ? 1 : Math.max(1, page), SIZE);
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
