package org.amur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.figure.FigureForm;
import org.amur.figure.value.Flow;
import org.amur.intake.ArticleProposal.Kind;
import org.amur.intake.ArticleProposal.Problem;
import org.amur.intake.actor.ActorReader;
import org.amur.intake.event.EventMention;
import org.amur.intake.model.ModelReading;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.sanctions.LifeCycleKind;
import org.amur.source.SourceForm;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** Tests the proposals that an article gives, in the order of its text. */
class ProposalsTest {

    private static final String TEXT =
            "Xi Jinping met Vladimir Putin in Moscow on 21 March 2023. “We are always open to talks,” Putin said.\n"
                    + "Bilateral trade reached $190.27 billion in 2022, according to Chinese customs.\n"
                    + "Professor Ivan Petrovich Velikanov of the Institute of Far Eastern Studies told reporters: “Trade will grow.”\n"
                    + "OFAC designated Huawei under Executive Order 14024 on 20 March 2023. The EU plans to impose sanctions on Chinese banks.";

    private final List<ArticleProposal> proposals = read();

    private static List<ArticleProposal> read() {
        return Proposals.of(ArticleReading.of(ArticleText.of(TEXT, LocalDate.of(2023, 3, 22)), new ActorReader(SeedActors.all())));
    }

    @Test
    void everyKindIsProposed() {
        assertEquals(
                List.of(Kind.ACTOR, Kind.EVENT, Kind.FIGURE, Kind.SANCTION, Kind.STATEMENT),
                proposals.stream()
                        .map(ArticleProposal::getKind)
                        .distinct()
                        .sorted(Comparator.comparing(Enum::name))
                        .toList());
    }

    @Test
    void proposalsFollowTheText() {
        assertEquals(proposals.stream().sorted().toList(), proposals);
    }

    @Test
    void theSameTextGivesTheSameKeys() {
        assertEquals(keys(proposals), keys(read()));
        assertEquals(proposals.size(), proposals.stream().map(ArticleProposal::getKey).distinct().count());
    }

    @Test
    void everyProposalQuotesTheText() {
        proposals.forEach(each -> {
            assertTrue(TEXT.contains(each.getEvidence().get(0).quotation()), each.getKey());
            assertTrue(each.getEvidence().get(0).paragraph() > 0, each.getKey());
        });
    }

    @Test
    void aFigureOfAKnownReporterIsComplete() {
        FigureProposal figure = (FigureProposal) of(Kind.FIGURE);
        assertEquals(List.of(), figure.problems());
        assertEquals("2022", figure.getForm().getPeriod().toString());
    }

    @Test
    void plannedFiguresAreNotProposed() {
        assertEquals(List.of(), figures("China and Russia plan to bring bilateral trade to $200 billion by 2024."));
    }

    @Test
    void equalFiguresOfAnArticleAreOneProposalWithAllPlaces() {
        List<FigureProposal> figures = figures(
                "Bilateral trade of China and Russia hits $190.27 billion\nTrade reached $190.27 billion in 2022, according to Chinese customs.");
        assertEquals(1, figures.size());
        assertEquals(2, figures.get(0).getEvidence().size());
        assertEquals(List.of(), figures.get(0).problems());
    }

    @Test
    void equalFiguresOfOtherPeriodsAreApart() {
        assertEquals(2, figures("Trade of China and Russia was $90 billion in 2014. It was $90 billion in 2018.").size());
    }

    @Test
    void aPeriodThatEndsAfterThePublicationIsLeftEmpty() {
        assertNull(figures("Trade of China and Russia reached $172 billion in 2023.").get(0).getForm().getPeriod());
    }

    @Test
    void anAmountInDoubtIsLeftEmpty() {
        FigureForm form = figures("Trade of China and Russia was ¥1,5 trillion in 2022.").get(0).getForm();
        assertNull(form.getValue());
        assertNull(form.getCurrency());
    }

    @Test
    void aDirectionIsLeftEmptyUntilTheDeclarantIsKnown() {
        String exports = "China's exports to Russia were $76 billion in 2022";
        assertNull(figures(exports + '.').get(0).getForm().getFlow());
        assertEquals(Flow.EXPORT, figures(exports + ", according to Chinese customs.").get(0).getForm().getFlow());
    }

    @Test
    void aChosenDeclarantSeesTheFlowOfTheText() {
        FigureProposal figure = figures("China's exports to Russia reached $111 billion in 2022.").get(0);
        assertNull(figure.getForm().getFlow());
        figure.getForm().setDeclarant("RU");
        figure.redeclare();
        assertEquals(Flow.IMPORT, figure.getForm().getFlow());
        figure.getForm().setDeclarant("IN");
        figure.redeclare();
        assertNull(figure.getForm().getFlow());
        figure.getForm().setFlow(Flow.TOTAL);
        figure.getForm().setDeclarant("CN");
        figure.redeclare();
        assertEquals(Flow.TOTAL, figure.getForm().getFlow());
    }

    private static List<FigureProposal> figures(String text) {
        return Proposals.of(ArticleReading.of(ArticleText.of(text, LocalDate.of(2023, 3, 22)), new ActorReader(SeedActors.all()))).stream()
                .filter(FigureProposal.class::isInstance).map(FigureProposal.class::cast).toList();
    }

    @Test
    void aStatementIsAnEventOfItsOwnType() {
        EventProposal statement = (EventProposal) of(Kind.STATEMENT);
        assertEquals(EventType.STATEMENT, statement.getType());
        assertTrue(statement.getTitle().contains("“We are always open to talks,”"), statement.getTitle());
    }

    @Test
    void aSanctionHasTargetActAndDate() {
        SanctionProposal sanction = (SanctionProposal) of(Kind.SANCTION);
        assertEquals("OFAC", sanction.getAuthority());
        assertEquals("Executive Order 14024", sanction.getAct());
        assertEquals(PartialDate.parse("2023-03-20"), sanction.getDate());
        assertEquals(LifeCycleKind.ON_LIST, sanction.getDateKind());
        assertEquals(1, sanction.chosen().size());
    }

    @Test
    void aNewMeasureNeedsItsProgrammeAndKind() {
        SanctionProposal sanction = (SanctionProposal) of(Kind.SANCTION);
        assertEquals(List.of(new Problem("measure", "intake.problem.measure")), sanction.problems());
        sanction.propose(new Option(1L, "Recorded before"));
        assertEquals(List.of(), sanction.problems());
        assertFalse(sanction.isCitation());
        sanction.getTargets().clear();
        assertTrue(sanction.isCitation());
    }

    @Test
    void plannedSanctionsAreNotProposed() {
        assertEquals(1, proposals.stream().filter(each -> each.getKind() == Kind.SANCTION).count());
    }

    @Test
    void aChangedProposalIsNoCitationOfTheRecordThatItRepeated() {
        EventProposal event = (EventProposal) of(Kind.EVENT);
        event.setRecorded(new Option(1L, "Recorded before"));
        assertTrue(event.isCitation());
        event.setDate(PartialDate.parse("2023-03-22"));
        assertFalse(event.isCitation());
    }

    @Test
    void aFigureWhosePartsDoNotFitIsIncomplete() {
        FigureProposal figure = (FigureProposal) of(Kind.FIGURE);
        figure.getForm().setDeclarant("RU");
        assertEquals(List.of(new Problem("declarant", "intake.problem.figure")), figure.problems());
        assertEquals(figure.getEvidence().get(0).quotation(), figure.getTitle());
    }

    @Test
    void proposalsOfTheModelAreLabelledAndUndecided() {
        ArticleReading reading = ArticleReading.of(ArticleText.of(TEXT, LocalDate.of(2023, 3, 22)), new ActorReader(SeedActors.all()));
        TextSpan quotation = reading.events().get(0).sentence();
        EventMention event = new EventMention(
                quotation, quotation, EventType.CONSULT, Realis.HAPPENED, PartialDate.unknown(), null, null, List.of(), List.of());
        ArticleProposal proposal = Proposals.ofModel(reading, new ModelReading(List.of(), List.of(event), 0, 0)).get(0);
        assertTrue(proposal.isOfModel());
        assertEquals(ArticleProposal.Decision.OPEN, proposal.getDecision());
        assertEquals(quotation.of(TEXT), proposal.getEvidence().get(0).quotation());
        assertFalse(keys(proposals).contains(proposal.getKey()));
        ReviewForm review = new ReviewForm(new SourceForm(), new ActorChoices(reading.actors()), proposals);
        assertEquals(1, review.add(List.of(proposal)));
        assertEquals(0, review.add(List.of(proposal)));
    }

    @Test
    void aRefusedSaveNamesTheFieldsThatAreMissing() {
        FigureProposal figure = (FigureProposal) of(Kind.FIGURE);
        figure.setDecision(ArticleProposal.Decision.ACCEPT);
        figure.getForm().setReporter(null);
        figure.getForm().setPeriod(null);
        ReviewForm review = new ReviewForm(new SourceForm(), new ActorChoices(List.of()), proposals);
        int at = proposals.indexOf(figure);
        assertEquals(
                List.of("form:proposals:" + at + ":reporter", "form:proposals:" + at + ":period"),
                review.problems().stream().map(Refusal::clientId).toList());
    }

    @Test
    void statementsOfDifferentSpeakersAreNotMerged() {
        List<ArticleProposal> statements = proposals.stream().filter(each -> each.getKind() == Kind.STATEMENT).toList();
        ReviewForm review = new ReviewForm(new SourceForm(), new ActorChoices(List.of()), proposals);
        assertThrows(RefusedException.class, () -> review.merge(statements.get(1).getKey()));
        assertTrue(review.getProposals().containsAll(statements));
    }

    private ArticleProposal of(Kind kind) {
        return proposals.stream().filter(each -> each.getKind() == kind).findFirst().orElseThrow();
    }

    private static String keys(List<ArticleProposal> all) {
        return all.stream().map(ArticleProposal::getKey).collect(Collectors.joining(" "));
    }
}
