package org.amur.trade.dashboard;

import java.util.Comparator;
import java.util.List;

import org.amur.figure.AmountText;
import org.amur.figure.FigureCite;
import org.amur.figure.series.Vintages;
import org.amur.figure.value.SeriesText;
import org.amur.figure.value.Statement;
import org.amur.web.Texts;

/** Later statement that does not replace the plotted one, with the reason. */
public final class SetAside {

    private final Vintages.Vintage vintage;
    private final Statement current;
    private List<FigureCite> citations = List.of();

    SetAside(Vintages.Vintage vintage, Statement current) {
        this.vintage = vintage;
        this.current = current;
    }

    void cite(List<FigureCite> ofTheFigure) {
        citations = ofTheFigure;
    }

    public long getFigure() {
        return vintage.statement().figure();
    }

    public Statement getStatement() {
        return vintage.statement();
    }

    public List<FigureCite> getCitations() {
        return citations;
    }

    /** Returns the sentence in the reader's language. */
    public String getSentence() {
        Statement aside = vintage.statement();
        return Texts.get("figure.setAside." + vintage.place(), SeriesText.of(aside.series(), Texts.locale()),
                AmountText.of(aside.amount(), Texts.locale()), aside.published().display(Texts.locale()), grade(),
                AmountText.of(current.amount(), Texts.locale()));
    }

    private String grade() {
        return citations.stream().map(FigureCite::getGrade).min(Comparator.naturalOrder()).orElse("–");
    }
}
