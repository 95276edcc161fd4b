package org.amur.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.figure.AmountText;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureRow;
import org.amur.figure.FigureTitle;
import org.amur.figure.value.Amount;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Finds the events and figures that proposals repeat or contradict. */
@ApplicationScoped
public class RecordedFacts {

    private static final int FEW = 2;

    @Inject
    private EventRepository events;

    @Inject
    private FigureRepository figures;

    @Inject
    private RecordedSanctions sanctions;

    /** Marks proposals with equal records, or with another recorded amount: two SQL statements, five for sanctions, and two for each complete figure. */
    void mark(List<ArticleProposal> proposals) {
        markEvents(proposals.stream().filter(each -> each.getKind() == ArticleProposal.Kind.EVENT).map(EventProposal.class::cast)
                .filter(RecordedFacts::isComparable).toList());
        proposals.stream()
                .filter(FigureProposal.class::isInstance)
                .map(FigureProposal.class::cast)
                .forEach(this::compare);
        sanctions.mark(proposals.stream().filter(SanctionProposal.class::isInstance).map(SanctionProposal.class::cast).toList());
    }

    private static boolean isComparable(EventProposal event) {
        return event.getDate() != null && event.getDate().getEarliest() != null && event.recordedActors().size() >= FEW;
    }

    private void markEvents(List<EventProposal> proposed) {
        if (proposed.isEmpty()) {
            return;
        }
        Map<EventRow, Set<Long>> recorded = events.withActors(proposed.stream().map(EventProposal::getDate).collect(Collectors.toSet()));
        proposed.forEach(event -> recorded.entrySet().stream().filter(row -> isSame(event, row.getKey(), row.getValue())).findFirst()
                .ifPresent(row -> event.setRecorded(new Option(row.getKey().getId(), row.getKey().getTitle()))));
    }

    static boolean isSame(EventProposal event, EventRow row, Set<Long> participants) {
        return row.getType() == event.getType() && row.getRealis() == event.getRealis() && row.getDate().equals(event.getDate())
                && event.recordedActors().stream().filter(participants::contains).count() >= FEW;
    }

    /** Compares a figure with the record, unless it is incomplete or an equal one is known: two SQL statements. */
    public void compare(FigureProposal figure) {
        if (figure.problems().isEmpty() && !figure.isCitation()) {
            compare(figure, figures.ofSeriesAndPeriod(figure.getForm().statement()));
        }
    }

    /** Compares with the nearest of the plotted figures of a series and period. */
    static void compare(FigureProposal figure, List<FigureRow> recorded) {
        Amount amount = figure.getForm().statement().amount();
        Optional<FigureRow> nearest = recorded.stream().filter(row -> row.getBeside() == null)
                .min(Comparator.comparing(row -> row.getAmount().inUnits().subtract(amount.inUnits()).abs()));
        Optional<FigureRow> same = nearest.filter(row -> mayBeEqual(row.getAmount(), amount));
        same.ifPresent(row -> figure.setRecorded(new Option(row.getId(), FigureTitle.of(row.getStatement(), Texts.locale()))));
        figure.setContradiction(nearest.filter(row -> same.isEmpty())
                .map(row -> AmountText.of(row.getAmount(), Texts.locale()))
                .orElse(null));
    }

    /** Tells whether the amounts differ by no more than their rounding. */
    private static boolean mayBeEqual(Amount one, Amount other) {
        return one.bounds().overlaps(other.bounds());
    }
}
