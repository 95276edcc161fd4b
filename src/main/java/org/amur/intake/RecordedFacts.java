package org.amur.intake;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.figure.AmountText;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureRow;
import org.amur.figure.FigureTitle;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Statement;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Finds what proposals repeat or contradict in the record. */
@ApplicationScoped
public class RecordedFacts {

    private static final int FEW = 2;

    @Inject
    private EventRepository events;

    @Inject
    private FigureRepository figures;

    /** Marks a proposal with the record that states the same, or another amount: at most two statements. */
    void mark(Proposal proposal) {
        if (proposal instanceof EventProposal event) {
            mark(event);
        } else if (proposal instanceof FigureProposal figure && figure.problems().isEmpty()) {
            mark(figure);
        }
    }

    private void mark(EventProposal event) {
        List<Long> actors = event.chosen().stream().map(each -> ActorChoices.id(each.getActor())).filter(Objects::nonNull).distinct().toList();
        if (actors.size() >= FEW && event.getDate() != null && event.getDate().getEarliest() != null && event.getKind() == Proposal.Kind.EVENT) {
            List<EventRow> same = events.sameMeetings(event.getDate(), event.getType(), actors, 1);
            same.stream().findFirst().ifPresent(row -> event.setRecorded(new Option(row.getId(), row.getTitle())));
        }
    }

    private void mark(FigureProposal figure) {
        Statement proposed = figure.getForm().statement();
        List<FigureRow> recorded = figures.ofSeriesAndPeriod(proposed);
        recorded.stream().filter(row -> isAsMuch(row.getAmount(), proposed.amount())).findFirst().ifPresentOrElse(
                row -> figure.setRecorded(new Option(row.getId(), FigureTitle.of(row.getStatement(), Texts.locale()))),
                () -> recorded.stream().filter(row -> !mayBeEqual(row.getAmount(), proposed.amount())).findFirst()
                        .ifPresent(row -> figure.setContradiction(AmountText.of(row.getAmount(), Texts.locale()))));
    }

    private static boolean isAsMuch(Amount one, Amount other) {
        return one.inUnits().compareTo(other.inUnits()) == 0;
    }

    /** Tells whether the amounts differ by no more than their rounding. */
    private static boolean mayBeEqual(Amount one, Amount other) {
        return one.bounds().overlaps(other.bounds());
    }
}
