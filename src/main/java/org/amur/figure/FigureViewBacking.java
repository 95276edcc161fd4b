package org.amur.figure;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.series.Estimates;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.source.Origins;
import org.amur.source.SourceReferences;
import org.amur.web.NotFoundException;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /trade/view?id=}: one figure, its vintages, how it is plotted, and its latest changes. */
@Named
@RequestScoped
public class FigureViewBacking implements Citable {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    private Figure figure;
    private FigurePlot plot;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(FigureRecordKind.CODE, "");
        }
        figure = figures.get(id);
        plot = FigurePlot.of(figure, figures.around(figure), figures.ranksAround(figure));
        changes = journal.of(FigureRecordKind.CODE, id, 0, CHANGES);
    }

    /** Deletes the figure and offers the undo on the list. */
    public String delete() {
        return deletion.leadTo("/trade/list", version -> service.delete(id, version));
    }

    public String getTitle() {
        return FigureTitle.of(figure.statement(), Faces.getLocale());
    }

    /** Tells whether it is an IMF estimate. */
    public boolean isEstimate() {
        return Estimates.is(figure.getSeries(), figure.getPeriod());
    }

    public Figure getFigure() {
        return figure;
    }

    public Origins getOrigins() {
        return Origins.of(figure.getCitations());
    }

    public FigurePlot getPlot() {
        return plot;
    }

    /** Returns the address of all vintages of its series, at its period; without the context path. */
    public String getVintages() {
        return SeriesAddress.vintages(figure.statement());
    }

    public List<RecordChange> getChanges() {
        return changes;
    }

    @Override
    public String citedTitle() {
        String growth = figure.getClaimedGrowth() == null ? "" : Numbers.format(figure.getClaimedGrowth(), true, Texts.locale());
        return growth.isEmpty() ? getTitle() : Texts.get("figure.cited.growth", getTitle(), growth);
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(figure.getCitations());
    }
}
