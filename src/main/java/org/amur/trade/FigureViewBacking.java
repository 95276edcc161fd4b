package org.amur.trade;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.NotFoundException;
import org.amur.common.StillNeededException;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /trade/view?id=}: one figure, its vintages, how it is plotted, and its latest changes. */
@Named
@RequestScoped
public class FigureViewBacking {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    @Inject
    private ChangeRepository journal;

    private Figure figure;
    private FigurePlot plot;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(FigureRecord.CODE, "");
        }
        figure = figures.get(id);
        plot = FigurePlot.of(figure, figures.around(figure));
        changes = journal.of(FigureRecord.CODE, id, 0, CHANGES);
    }

    /** Deletes the figure and offers the undo on the list. */
    public String delete() {
        try {
            return "/trade/list?faces-redirect=true&undo=" + service.delete(id, null);
        } catch (StillNeededException e) {
            Messages.addGlobalError("{0}", e.getSentence());
            return null;
        }
    }

    public String getTitle() {
        return FigureTitle.of(figure.statement(), Faces.getLocale());
    }

    public Figure getFigure() {
        return figure;
    }

    public FigurePlot getPlot() {
        return plot;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
