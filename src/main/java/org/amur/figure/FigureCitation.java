package org.amur.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.eclipse.persistence.annotations.Customizer;

/** Citation of a figure. */
@Entity
@Table(name = "figure_citation")
@Customizer(HistoryCustomizer.class)
public class FigureCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "figure_id")
    private Figure figure;

    protected FigureCitation() {
    }

    public FigureCitation(Figure figure) {
        this.figure = figure;
    }

    public Figure getFigure() {
        return figure;
    }

    @Override
    public Recorded getFact() {
        return figure;
    }
}
