package org.amur.figure;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RestorableKind;
import org.amur.source.SourceRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Texts;

/** Figures in the journal, and as dependents of the sources that they cite. */
@ApplicationScoped
public class FigureRecordKind implements RestorableKind<Figure>, Dependents {

    public static final String CODE = "figure";

    @Inject
    private FigureRepository figures;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Figure> type() {
        return Figure.class;
    }

    @Override
    public String title(Figure figure) {
        return FigureTitle.of(figure.statement(), Texts.locale());
    }

    @Override
    public Map<String, String> facts(Figure figure) {
        return new FigureForm(figure).facts();
    }

    @Override
    public String viewAddress(long id) {
        return SeriesAddress.figure(id);
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        if (!SourceRecordKind.CODE.equals(kind)) {
            return List.of();
        }
        return figures.citing(id, MAX_READ).stream()
                .map(row -> new Dependent(CODE, FigureTitle.of(row.getStatement(), Texts.locale()),
                        viewAddress(row.getId()))).toList();
    }
}
