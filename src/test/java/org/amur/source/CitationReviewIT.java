package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.event.EventForm;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.history.TemporalReader;
import org.amur.source.origin.Attribution;
import org.amur.source.origin.NewsAgency;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of citations of corrected and retracted sources, and of decisions on what a citation repeats. */
@ExtendWith(AsEditor.class)
class CitationReviewIT extends ServerTests {

    private static final int PAGE = 25;

    @Inject
    private SourceService sources;

    @Inject
    private SourceRepository stored;

    @Inject
    private EventService events;

    @Inject
    private EventRepository eventRows;

    @Inject
    private CitationReviewService service;

    @Inject
    private AffectedCitationRepository affected;

    @Inject
    private ChangeRepository journal;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Test
    void citationsOfARetractedSourceWaitUntilTheyAreConfirmed() {
        long source = source("A paper", null);
        long event = event(source, null, null);
        assertEquals(List.of(), waiting(source));
        mark(source, SourceStatus.RETRACTED);
        AffectedCitation row = waiting(source).get(0);
        assertEquals("event", row.kind());
        assertEquals("/event/view?id=" + event, row.address());
        assertEquals(source, citation(event).getUnresolved().getId());
        assertEquals(Set.of(event), affected.among(CitedKind.EVENT, List.of(event, source)));

        service.uphold(List.of(row.getKey()), "Stated by the ministry as well");
        assertEquals(List.of(), waiting(source));
        assertEquals(List.of(row.citation().getId()), affected.page(source, true, 1, PAGE).getRows().stream()
                .map(each -> each.citation().getId()).toList());
        assertEquals(1, affected.count(source));
        assertEquals(0, affected.countUnresolved(source));
        assertEquals(Set.of(), affected.among(CitedKind.EVENT, List.of(event)));
        RecordChange change = journal.of("event", event, 0, 1).get(0);
        assertEquals(Action.UPHOLD, change.getAction());
        assertEquals("Stated by the ministry as well", change.getWhy());
        assertEquals("tester", citation(event).getUpheldBy());

        mark(source, SourceStatus.CORRECTED);
        assertEquals(1, waiting(source).size(), "The status changed after the confirmation");
        mark(source, SourceStatus.CURRENT);
        assertEquals(List.of(), waiting(source));
    }

    @Test
    void thePastShowsWhatWasUnresolvedThen() {
        long source = source("A paper", null);
        long event = event(source, null, null);
        OffsetDateTime before = lastChange("event", event);
        mark(source, SourceStatus.RETRACTED);
        OffsetDateTime retracted = lastChange("source", source);
        service.uphold(keys(event), "checked");
        OffsetDateTime confirmed = lastChange("event", event);
        assertEquals(Optional.of(false), unresolved(event, before));
        assertEquals(Optional.of(true), unresolved(event, retracted));
        assertEquals(Optional.of(false), unresolved(event, confirmed));
    }

    @Test
    void aRetractedOriginalAffectsWhatRepeatsIt() {
        long wire = source("Reuters", null);
        long event = event(source("A paper", null), wire, null);
        mark(wire, SourceStatus.RETRACTED);
        assertEquals("/event/view?id=" + event, waiting(wire).get(0).address());
        assertEquals(wire, citation(event).getUnresolved().getId());
    }

    @Test
    void replacingTheSourceResolvesTheCitation() {
        long source = source("A paper", null);
        long event = event(source, null, null);
        mark(source, SourceStatus.RETRACTED);
        EventForm form = new EventForm(eventRows.get(event));
        form.getCitations().getRows().get(0).setSource(new Option(source("Another paper", null), "other"));
        events.update(form);
        assertEquals(List.of(), waiting(source));
        assertNull(citation(event).getUnresolved());
    }

    /** Uses citations of the initial record, and undoes all changes. */
    @Test
    void eachKindOfFactIsListedAndConfirmed() throws Exception {
        transaction.begin();
        try {
            for (CitedKind kind : CitedKind.values()) {
                listAndConfirm(kind);
            }
        } finally {
            transaction.rollback();
        }
    }

    private void listAndConfirm(CitedKind kind) {
        long id = reads.query("select d.citation from SourceDependency d where d.kind = :kind", Long.class)
                .set("kind", kind)
                .page(0, 1)
                .value();
        Citation citation = affected.find(id).orElseThrow();
        long source = citation.getSource().getId();
        mark(source, SourceStatus.RETRACTED);
        entities.flush();
        long before = affected.countUnresolved(source);
        assertTrue(affected.page(source, false, 1, (int) before).getRows().stream()
                .anyMatch(row -> row.citation().getId() == id && !row.title().isBlank()), kind.name());
        service.uphold(List.of(CitationKey.of(citation)), "checked");
        assertEquals(before - 1, affected.countUnresolved(source), kind.name());
    }

    @Test
    void decisionsOnAnotherVersionWithoutAReasonOrByReadersAreRefused() {
        long source = source("A paper", null);
        long event = event(source, null, null);
        assertThrows(StaleException.class, () -> service.uphold(keys(event), "It is current"));
        mark(source, SourceStatus.RETRACTED);
        CitationKey key = keys(event).get(0);
        assertThrows(
                StaleException.class,
                () -> service.uphold(
                        List.of(new CitationKey(key.citation(), key.version() + 1, key.sources())), "why"));
        assertThrows(ConstraintViolationException.class, () -> service.uphold(List.of(key), " "));
        caller.actAs("vera", Set.of(Roles.ANALYST), () -> {
            assertThrows(ForbiddenException.class, () -> service.uphold(List.of(key), "why"));
            assertThrows(ForbiddenException.class, () -> service.attribute(key, source));
            assertThrows(ForbiddenException.class, () -> service.keepAsOwn(key));
        });
        assertNotNull(citation(event).getUnresolved());
    }

    @Test
    void anAcceptedOriginalIsStatedAndADismissedOneIsNotProposedAgain() {
        long paper = source("A paper", "2023-03-21");
        long event = event(paper, null, "Trade grew, according to Kazinform.");
        assertNull(proposals(event).get(0).original());
        long wire = source("Kazinform", "2023-03-20");
        OriginalProposal proposal = proposals(event).get(0);
        assertEquals(wire, proposal.original().getId());

        service.keepAsOwn(CitationKey.of(citation(event)));
        assertEquals(List.of(), proposals(event));
        assertEquals(Action.ATTRIBUTE, journal.of("event", event, 0, 1).get(0).getAction());
        service.attribute(CitationKey.of(citation(event)), wire);
        assertEquals(wire, citation(event).getOriginalSource().getId());
        assertEquals(List.of(), proposals(event));
        assertThrows(RefusedException.class, () -> service.attribute(CitationKey.of(citation(event)), paper));
    }

    @Test
    void theLastReportOfTheWeekBeforeIsProposed() {
        NewsAgency agency = Attribution.in("сообщает Укринформ").get(0).agency();
        Source article = stored.get(source("A paper", "2023-03-21"));
        assertEquals(Optional.empty(), stored.reportOf(agency, article));
        long undated = source("Ukrinform", null);
        assertEquals(undated, stored.reportOf(agency, article).orElseThrow().getId());
        source("Ukrinform", "2023-03-22");
        source("Ukrinform", "2023-01-20");
        long before = source("Укринформ", "2023-03-20");
        assertEquals(before, stored.reportOf(agency, article).orElseThrow().getId());
    }

    private List<OriginalProposal> proposals(long event) {
        return OriginalProposal.of(List.of(citation(event)), stored::reportOf);
    }

    private List<AffectedCitation> waiting(long source) {
        return affected.page(source, false, 1, PAGE).getRows();
    }

    private List<CitationKey> keys(long event) {
        return List.of(CitationKey.of(citation(event)));
    }

    private Citation citation(long event) {
        return eventRows.citations(List.of(event)).get(event).get(0);
    }

    private Optional<Boolean> unresolved(long event, OffsetDateTime instant) {
        return reads.queryAt(instant, "select c from EventCitation c join fetch c.source where c.event.id = :id", Citation.class)
                .set("id", event).one().map(citation -> citation.getUnresolved() != null);
    }

    private OffsetDateTime lastChange(String kind, long id) {
        return journal.of(kind, id, 0, 1).get(0).getAt();
    }

    private void mark(long source, SourceStatus status) {
        SourceForm form = new SourceForm(stored.get(source));
        form.setStatus(status);
        sources.update(form);
    }

    private long source(String publisher, String published) {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setTitle("Source " + word());
        form.setPublisher(publisher);
        form.setPublished(published == null ? null : PartialDate.parse(published));
        form.setReliability(Reliability.B);
        return sources.create(form);
    }

    private long event(long source, Long original, String quotation) {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle("Event " + word());
        form.setDate(PartialDate.parse("2023-03-20"));
        CitationForm citation = new CitationForm();
        citation.setSource(new Option(source, "source"));
        citation.setOriginalSource(original == null ? null : new Option(original, "original"));
        citation.setQuotation(quotation);
        citation.setCredibility(Credibility.PROBABLY_TRUE);
        form.getCitations().getRows().add(citation);
        return events.create(form);
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
