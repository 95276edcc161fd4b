package org.amur.figure;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.series.Estimates;
import org.amur.history.RecordView;
import org.amur.source.Origins;
import org.amur.source.SourceReferences;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/view?id=}: one figure, its vintages, how it is plotted, and its latest changes. */
@Named
@RequestScoped
public class FigureViewBacking extends RecordView implements Citable {

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    private Figure figure;
    private FigurePlot plot;

    @Override
    protected String kind() {
        return FigureRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        figure = figures.get(id);
        plot = FigurePlot.of(figure, figures.around(figure), figures.ranksAround(figure));
    }

    /** Deletes the figure and offers the undo on the list. */
    public String delete() {
        return delete("/trade/list", service::delete);
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
