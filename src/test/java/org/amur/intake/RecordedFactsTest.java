package org.amur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.event.EventRow;
import org.amur.event.EventStatus;
import org.amur.event.Realis;
import org.amur.figure.FigureRow;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.intake.actor.ActorReader;
import org.amur.intake.text.ArticleText;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;

/** Tests which recorded events and figures a proposal repeats. */
class RecordedFactsTest {

    private static final String TEXT = "Xi Jinping met Vladimir Putin in Moscow on 21 March 2023.\n"
            + "Bilateral trade reached $244.8 billion in 2024, according to Chinese customs.";

    private final List<ArticleProposal> proposals = Proposals.of(
            ArticleReading.of(ArticleText.of(TEXT, LocalDate.of(2025, 3, 22)), new ActorReader(SeedActors.all())));

    @Test
    void aPlannedEventIsNotTheOneThatHappened() {
        EventProposal event = of(EventProposal.class);
        Set<Long> actors = event.chosen().stream().map(each -> ActorChoices.id(each.getActor())).collect(Collectors.toSet());
        assertTrue(RecordedFacts.isSame(event, row(event, Realis.HAPPENED), actors));
        assertFalse(RecordedFacts.isSame(event, row(event, Realis.PLANNED), actors));
    }

    @Test
    void anotherRealisMakesACitationANewEvent() {
        EventProposal event = of(EventProposal.class);
        event.setRecorded(new Option(1L, "Talks"));
        event.setRealis(Realis.PLANNED);
        assertFalse(event.isCitation());
    }

    @Test
    void anAmountWithinRoundingIsTheSame() {
        FigureProposal figure = compared("237.0", "an early estimate", "244.81", null);
        assertTrue(figure.isCitation());
        assertEquals(2L, figure.getRecorded().id());
        assertNull(figure.getContradiction());
    }

    @Test
    void excludedFiguresAreNotCompared() {
        FigureProposal figure = compared("237.0", "an early estimate", "245.1", null);
        assertFalse(figure.isCitation());
        assertTrue(figure.getContradiction().contains("245.1"), figure.getContradiction());
    }

    @Test
    void theNearestAmountIsShown() {
        FigureProposal figure = compared("237.0", null, "245.1", null);
        assertTrue(figure.getContradiction().contains("245.1"), figure.getContradiction());
    }

    private FigureProposal compared(String first, String firstBeside, String second, String secondBeside) {
        FigureProposal figure = of(FigureProposal.class);
        Statement statement = figure.getForm().statement();
        RecordedFacts.compare(figure, List.of(row(1, statement, first, firstBeside), row(2, statement, second, secondBeside)));
        return figure;
    }

    private static FigureRow row(long id, Statement statement, String value, String beside) {
        Series series = statement.series();
        return new FigureRow(
                id,
                series.reporter(),
                series.declarant(),
                series.partner(),
                series.commodity(),
                series.flow(),
                series.currency(),
                statement.period().kind(),
                statement.period().start(),
                statement.period().end(),
                new BigDecimal(value),
                statement.amount().scale(),
                null,
                PartialDate.unknown(),
                beside);
    }

    private static EventRow row(EventProposal event, Realis realis) {
        return new EventRow(1L, "Talks", event.getType(), null, event.getDate(), EventStatus.DRAFT, realis, false, null);
    }

    private <P extends ArticleProposal> P of(Class<P> type) {
        return proposals.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
