package org.amur.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Statement;
import org.amur.history.Duplicate;
import org.amur.source.CitationForm;
import org.amur.web.Texts;

/** Likely duplicates of a new figure: those of its series and period from one of its sources, or published at its date. */
@ApplicationScoped
public class FigureDuplicates {

    private static final int MAX = 5;

    @Inject
    private FigureRepository figures;

    List<Duplicate> of(FigureForm form) {
        if (!FigureRules.refusals(form, LocalDate.now(ZoneOffset.UTC)).isEmpty()) {
            return List.of();
        }
        Statement statement = form.statement();
        Set<Long> sources = form.getCitations().getRows().stream()
                .map(CitationForm::getSource)
                .map(source -> source.id())
                .collect(Collectors.toSet());
        return figures.ofSeriesAndPeriod(statement).stream().filter(figure -> isOfSameRelease(figure, statement, sources)).limit(MAX)
                .map(FigureDuplicates::duplicate).toList();
    }

    private static boolean isOfSameRelease(FigureRow figure, Statement statement, Set<Long> sources) {
        boolean sameDate = !statement.published().isUnknown() && statement.published().equals(figure.getPublished());
        return sameDate || figure.getCitations().stream().anyMatch(cite -> sources.contains(cite.source().id()));
    }

    private static Duplicate duplicate(FigureRow figure) {
        String published = figure.getPublished().isUnknown() ? null : figure.getPublished().display(Texts.locale());
        Stream<String> cited = figure.getCitations().stream().map(cite -> cite.source().title() + " (" + cite.getGrade() + ")");
        return Duplicate.of("/trade/view?id=" + figure.getId(), FigureTitle.of(figure.getStatement(), Texts.locale()),
                Stream.concat(Stream.of(published), cited));
    }
}
