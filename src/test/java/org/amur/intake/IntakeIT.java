package org.amur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.event.Event;
import org.amur.event.EventForm;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.figure.FigureRepository;
import org.amur.intake.Capture.Document;
import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ArticleProposal.Kind;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.intake.event.EventMention;
import org.amur.intake.model.ModelReading;
import org.amur.intake.text.TextSpan;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.source.CitationKey;
import org.amur.source.CitationReviewService;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.source.SourceStatus;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of saving what an article proposes, and of undoing it. */
@ExtendWith(AsEditor.class)
class IntakeIT extends ServerTests {

    @Inject
    private CaptureService captures;

    @Inject
    private CaptureRepository repository;

    @Inject
    private Review reviews;

    @Inject
    private IntakeService intake;

    @Inject
    private IntakeUndo removal;

    @Inject
    private EventRepository events;

    @Inject
    private EventService service;

    @Inject
    private FigureRepository figures;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    @Inject
    private SourceRepository sources;

    @Inject
    private SourceService sourceService;

    @Inject
    private CitationReviewService confirmations;

    @Inject
    private Caller caller;

    @Test
    void theSameDocumentLeadsToTheFirstCapture() {
        Document document = document("Talks in Moscow");
        assertEquals(captures.keep(document), captures.keep(document));
    }

    @Test
    void acceptedProposalsAreSavedWithTheArticleAsCitation() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Moscow on 3 February 2001"));
        ReviewForm review = accepting(id, Kind.EVENT);
        intake.save(id, review);
        Capture saved = repository.get(id);
        assertEquals(CaptureState.SAVED, saved.getState());
        List<ProposalDecision> made = repository.decisions(id);
        assertFalse(made.isEmpty());
        Event event = events.get(made.get(made.size() - 1).getRecordId());
        assertFalse(event.isPublished());
        assertEquals(EventType.CONSULT, event.getType());
        assertEquals(saved.getSourceId(), event.getCitations().iterator().next().getSource().getId());
        assertTrue(event.getCitations().iterator().next().getQuotation().contains("met Vladimir Putin"));
        assertTrue(event.getCitations().iterator().next().getLocator().matches("¶\\d"));
    }

    @Test
    void undoRemovesWhatWasSavedAndOpensTheArticleAgain() {
        long id = captures.keep(document("Xi Jinping called Vladimir Putin on 5 May 2002"));
        ReviewForm review = accepting(id, Kind.EVENT);
        review.getProposals().stream().filter(each -> !each.isAccepted()).findFirst().ifPresent(each -> each.setDecision(Decision.REJECT));
        intake.save(id, review);
        long source = repository.get(id).getSourceId();
        List<Long> made = repository.decisions(id).stream().filter(each -> each.getOutcome() == Outcome.CREATED)
                .filter(each -> each.getRecordKind().equals("event")).map(ProposalDecision::getRecordId).toList();
        removal.undo(id);
        assertEquals(CaptureState.OPEN, repository.get(id).getState());
        made.forEach(event -> assertTrue(events.find(event).isEmpty()));
        assertTrue(sources.find(source).isEmpty());
    }

    @Test
    void whatWasEditedSinceIsNotRemoved() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Moscow on 11 November 2008"));
        ReviewForm review = accepting(id, Kind.EVENT);
        intake.save(id, review);
        long event = made(id, "event").getRecordId();
        EventForm edited = new EventForm(events.get(event));
        edited.setDescription("In the old hall");
        service.update(edited);
        RefusedException refused = assertThrows(RefusedException.class, () -> removal.undo(id));
        assertTrue(refused.getRefusals().get(0).values().get(0).contains("11 November 2008"), refused.toString());
        assertTrue(events.find(event).isPresent());
        assertEquals(CaptureState.SAVED, repository.get(id).getState());
    }

    @Test
    void aConfirmedCitationDoesNotPreventUndo() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Moscow on 12 December 2009"));
        ReviewForm review = begin(id);
        long source = sourceService.create(review.getSource());
        review.setRecordedSource(new Option(source, "Neighbours talk"));
        accept(review, Kind.EVENT);
        intake.save(id, review);
        long event = made(id, "event").getRecordId();
        SourceForm retracted = new SourceForm(sources.get(source));
        retracted.setStatus(SourceStatus.RETRACTED);
        sourceService.update(retracted);
        Event saved = events.get(event);
        confirmations.uphold(
                List.of(new CitationKey(
                        saved.getCitations().iterator().next().getId(),
                        saved.getVersion(),
                        sources.get(source).getVersion())),
                "Stated by the ministry as well");
        assertEquals(List.of(), removal.changed(id));
        removal.undo(id);
        assertTrue(events.find(event).isEmpty());
        assertTrue(sources.find(source).isPresent());
    }

    @Test
    void rejectedProposalsAreRejectedAgain() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Beijing on 6 June 2003"));
        ReviewForm review = accepting(id, Kind.EVENT);
        ArticleProposal rejected = review.getProposals().stream().filter(each -> each.getKind() != Kind.EVENT).findFirst().orElseThrow();
        rejected.setDecision(Decision.REJECT);
        intake.save(id, review);
        removal.undo(id);
        assertEquals(Set.of(rejected.getKey()), begin(id).getProposals().stream().filter(each -> each.getDecision() == Decision.REJECT)
                .map(ArticleProposal::getKey).collect(Collectors.toSet()));
    }

    @Test
    void nothingIsSavedIfOneProposalIsIncomplete() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Samarkand on 7 July 2004"));
        ReviewForm review = accepting(id, Kind.EVENT);
        review.events().get(0).setTitle(" ");
        review.events().get(0).setDecision(Decision.ACCEPT);
        assertThrows(RefusedException.class, () -> intake.save(id, review));
        assertEquals(CaptureState.OPEN, repository.get(id).getState());
        assertTrue(repository.decisions(id).isEmpty());
    }

    @Test
    void aSecondSaveIsRefused() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Moscow on 8 August 2005"));
        ReviewForm review = accepting(id, Kind.EVENT);
        intake.save(id, review);
        ReviewForm again = new ReviewForm(review.getSource(), review.getActors(), review.getProposals());
        assertThrows(RefusedException.class, () -> intake.save(id, again));
    }

    @Test
    void anEventOfTheRecordGetsACitation() {
        String when = "Xi Jinping met Vladimir Putin in Brasilia on 9 September 2006";
        long first = captures.keep(document(when));
        ReviewForm review = accepting(first, Kind.EVENT);
        intake.save(first, review);
        long event = made(first, "event").getRecordId();
        long second = captures.keep(document(when));
        ReviewForm repeated = accepting(second, Kind.EVENT);
        assertEquals(event, repeated.events().stream().filter(ArticleProposal::isAccepted).findFirst().orElseThrow().getRecorded().id());
        intake.save(second, repeated);
        assertEquals(2, events.get(event).getCitations().size());
        removal.undo(second);
        assertEquals(1, events.get(event).getCitations().size());
    }

    @Test
    void figuresOfTheTextAreComplete() {
        long id = captures.keep(document("Bilateral trade reached $6.83 billion in 1996, according to Chinese customs"));
        ReviewForm review = begin(id);
        FigureProposal figure = review.figures().get(0);
        assertEquals(List.of(), figure.problems());
        figure.setDecision(Decision.ACCEPT);
        intake.save(id, review);
        long made = made(id, "figure").getRecordId();
        assertTrue(figures.get(made).getStatedText().contains("6.83"));
    }

    @Test
    void aFigureThatIsCompletedByHandGetsACitationIfItIsRecorded() {
        String recorded = "Bilateral trade reached $8.03 billion in 1999, according to Chinese customs";
        long first = captures.keep(document(recorded));
        ReviewForm review = begin(first);
        FigureProposal complete = review.figures().get(0);
        complete.setDecision(Decision.ACCEPT);
        intake.save(first, review);
        long figure = made(first, "figure").getRecordId();
        long second = captures.keep(document("Bilateral trade reached $8.03 billion in 1999"));
        ReviewForm repeated = begin(second);
        FigureProposal incomplete = repeated.figures().get(0);
        assertFalse(incomplete.problems().isEmpty());
        incomplete.getForm().setReporter(complete.getForm().getReporter());
        incomplete.getForm().setDeclarant(complete.getForm().getDeclarant());
        incomplete.getForm().setFlow(complete.getForm().getFlow());
        incomplete.setDecision(Decision.ACCEPT);
        intake.save(second, repeated);
        assertEquals(figure, made(second, "figure").getRecordId());
        assertEquals(Outcome.CITED, made(second, "figure").getOutcome());
        assertEquals(2, figures.get(figure).getCitations().size());
    }

    @Test
    void aSanctionBecomesADesignationUnderTheMeasureOfItsAct() {
        long id = captures.keep(document("OFAC designated Huawei under Executive Order 13936 on 12 December 2012"));
        ReviewForm review = accepting(id, Kind.SANCTION);
        assertEquals("Executive Order 13936", review.sanctions().get(0).getMeasure().detail());
        intake.save(id, review);
        ProposalDecision made = made(id, "designation");
        Designation designation = designations.get(made.getRecordId());
        assertEquals("Huawei", designation.getTarget().getName());
        assertEquals(LifeCycleKind.ON_LIST, designation.getDates().get(0).getKind());
        assertTrue(designation.getCitations().get(0).getQuotation().contains("designated Huawei"));
        removal.undo(id);
        assertTrue(designations.find(made.getRecordId()).isEmpty());
    }

    @Test
    void aRecordedDesignationGetsACitation() {
        long id = captures.keep(document("The US Treasury sanctioned Rosneft under E.O. 14024"));
        ReviewForm review = accepting(id, Kind.SANCTION);
        SanctionProposal sanction = review.sanctions().get(0);
        assertTrue(sanction.isCitation());
        long designation = sanction.getCited().get(0).id();
        int citations = designations.get(designation).getCitations().size();
        intake.save(id, review);
        assertEquals(citations + 1, designations.get(designation).getCitations().size());
        removal.undo(id);
        assertEquals(citations, designations.get(designation).getCitations().size());
    }

    @Test
    void anAmendedMeasureGetsACitationAndADate() {
        long id = captures.keep(document("The EU added 12 Chinese companies to Annex IV in its 40th package on 4 April 2012"));
        ReviewForm review = accepting(id, Kind.SANCTION);
        long measure = review.sanctions().get(0).getMeasure().id();
        int dates = measures.get(measure).getDates().size();
        intake.save(id, review);
        assertEquals(dates + 1, measures.get(measure).getDates().size());
        removal.undo(id);
        assertEquals(dates, measures.get(measure).getDates().size());
    }

    @Test
    void aNewMeasureIsSavedWithItsTargets() {
        long id = captures.keep(document("Japan imposed sanctions on Rosneft and Huawei on 5 May 2012"));
        ReviewForm review = accepting(id, Kind.SANCTION);
        SanctionProposal sanction = review.sanctions().get(0);
        sanction.setMeasure(null);
        sanction.setKindOfMeasure(MeasureKind.ASSET_FREEZE);
        intake.save(id, review);
        long measure = made(id, "measure").getRecordId();
        assertEquals(2, designations.under(measure, 10).size());
        removal.undo(id);
        assertTrue(measures.find(measure).isEmpty());
    }

    @Test
    void eventsOfTheLanguageModelAreSavedAndUndoneLikeOthers() {
        long id = captures.keep(document("The neighbours inspected a bridge"));
        ReviewForm review = begin(id);
        Capture capture = repository.get(id);
        ArticleReading reading = reviews.read(capture);
        TextSpan quotation = reading.text().sentenceAt(reading.text().text().indexOf("The neighbours")).orElseThrow();
        EventMention event = new EventMention(
                quotation, quotation, EventType.CONSULT, Realis.HAPPENED, PartialDate.unknown(), null, null, List.of(), List.of());
        assertEquals(1, reviews.add(capture, reading, new ModelReading(List.of(), List.of(event), 0, 0), review));
        review.events().stream().filter(ArticleProposal::isOfModel).forEach(each -> each.setDecision(Decision.ACCEPT));
        intake.save(id, review);
        long made = made(id, "event").getRecordId();
        assertTrue(events.get(made).getCitations().iterator().next().getQuotation().startsWith("The neighbours"));
        removal.undo(id);
        assertTrue(events.find(made).isEmpty());
    }

    private ProposalDecision made(long id, String kind) {
        return repository.decisions(id).stream().filter(each -> kind.equals(each.getRecordKind())).findFirst().orElseThrow();
    }

    @Test
    void analystsMaySaveNothing() {
        long id = captures.keep(document("Xi Jinping met Vladimir Putin in Moscow on 10 October 2007"));
        ReviewForm review = begin(id);
        caller.actAs("reader", Set.of(Roles.ANALYST), () -> assertThrows(Exception.class, () -> intake.save(id, review)));
        assertEquals(CaptureState.OPEN, repository.get(id).getState());
    }

    private ReviewForm begin(long id) {
        Capture capture = repository.get(id);
        ReviewForm review = reviews.begin(capture, reviews.read(capture));
        review.getSource().setTitle("Neighbours talk");
        review.getSource().setKind(SourceKind.NEWS_ARTICLE);
        review.getSource().setPublisher("A paper");
        review.getSource().setReliability(Reliability.C);
        review.setCredibility(Credibility.PROBABLY_TRUE);
        return review;
    }

    /** Begins a review and accepts the first proposal of a kind. */
    private ReviewForm accepting(long id, Kind kind) {
        ReviewForm review = begin(id);
        accept(review, kind);
        return review;
    }

    private static void accept(ReviewForm review, Kind kind) {
        ArticleProposal accepted = review.getProposals().stream().filter(each -> each.getKind() == kind).findFirst().orElseThrow();
        accepted.setDecision(Decision.ACCEPT);
    }

    private static Document document(String sentence) {
        String text = "Neighbours talk " + UUID.randomUUID() + "\n" + sentence + ".\n“We welcome it,” Putin said.";
        return new Document(text.getBytes(StandardCharsets.UTF_8), null, null, "text/plain; charset=utf-8");
    }
}
