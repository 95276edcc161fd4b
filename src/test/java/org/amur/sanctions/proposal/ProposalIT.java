package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.actor.IdentifierScheme;
import org.amur.export.ExportTable;
import org.amur.history.ChangeRepository;
import org.amur.history.OnDay;
import org.amur.history.PastIsReadOnlyException;
import org.amur.history.RecordChange;
import org.amur.lists.EuReleases;
import org.amur.lists.FieldChange;
import org.amur.lists.OfficialList;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.MeasureCast;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.screening.cases.CaseRecords;
import org.amur.screening.cases.CaseRepository;
import org.amur.screening.cases.CaseState;
import org.amur.screening.cases.ScreeningCase;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** List entries become designations, once each; later changes are proposed, never applied automatically. */
class ProposalIT extends ServerTests {

    private static final OfficialList LIST = OfficialList.EU_FSF;
    /** Entries of the list by reference: a release without them would need confirmation. */
    private static final Map<String, String> ENTRIES = new LinkedHashMap<>();
    private static final AtomicReference<Long> NEXT = new AtomicReference<>(900_000L);

    @Inject
    private EuReleases releases;

    @Inject
    private ListedProgrammeService listed;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ProposalExport export;

    @Inject
    private OutdatedRepository outdated;

    @Inject
    private OutdatedService outdatedService;

    @Inject
    private ChangeRepository changes;

    @Inject
    private ProposalService service;

    @Inject
    private BackgroundAcceptances acceptances;

    @Inject
    private AcceptanceService acceptanceService;

    @Inject
    private AcceptanceRepository reports;

    @Inject
    private MeasureCast cast;

    @Inject
    private DesignationService designations;

    @Inject
    private DesignationRepository designationRows;

    @Inject
    private ActorService actors;

    @Inject
    private ActorRepository actorRows;

    @Inject
    private CaseRecords caseRecords;

    @Inject
    private CaseRepository cases;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private String word;
    private String programme;
    private long measure;

    @BeforeEach
    void followAProgramme() {
        word = "w" + random();
        programme = "PROGRAMME " + word;
        measure = follow(programme);
        while (ENTRIES.size() < 12) {
            enter("Filler " + ENTRIES.size(), "NOT FOLLOWED", "");
        }
    }

    @Test
    void anEntryBecomesADesignationOfAnActorWithAllItsNames() {
        String reference = enter(
                "Ivan " + word,
                programme,
                " designationDate='2022-02-23'",
                "<nameAlias wholeName='Иван Сергеевич' nameLanguage='RU' strong='true'/><nameAlias wholeName='Vanya "
                        + word
                        + "' strong='false'/><citizenship countryIso2Code='RU' countryDescription='RUSSIA'/>"
                        + "<birthdate year='1970'/><identification identificationTypeDescription='Tax number' number='77"
                        + NEXT.get() + "'/>");
        release();
        ProposalRow row = proposed().get(0);
        assertEquals(reference, row.getReference());
        assertEquals(measure, row.getProgrammes().get(0).measureId());
        assertThrows(RefusedException.class, () -> accept(row.getId(), PartyChoice.made(ActorKind.AIRCRAFT)));
        Accepted accepted = accept(row.getId(), PartyChoice.made(null));
        Designation designation = designationRows.get(accepted.first());
        assertEquals(reference, designation.getListedAs().getReference());
        assertEquals(LIST, designation.getListedAs().getList());
        assertEquals("2022-02-23", designation.getLifeCycle().getListed().getEdtf());
        assertEquals(LifeCycleKind.ON_LIST, designation.getLifeCycle().getListedKind());
        Actor actor = actorRows.get(accepted.actor());
        assertEquals(ActorKind.PERSON, actor.getKind());
        assertEquals("RU", actor.getCountry());
        assertEquals("1970", actor.getBorn().getEdtf());
        List<ActorName> names = actorRows.names(List.of(actor.getId())).get(actor.getId());
        assertEquals(Map.of("Ivan " + word, "Latn PRIMARY", "Иван Сергеевич", "Cyrl ALIAS", "Vanya " + word, "Latn WEAK_ALIAS"),
                names.stream().collect(Collectors.toMap(ActorName::getText, name -> name.getScript() + " " + name.getKind())));
        var citation = designationRows.citations(List.of(designation.getId())).get(designation.getId()).get(0);
        assertEquals("A1", citation.getGrade());
        assertTrue(citation.getSource().getTitle().contains("release of"), citation.getSource().getTitle());
        assertTrue(citation.getSource().getNote().matches("(?s).*SHA-256: [0-9a-f]{64}.*"), citation.getSource().getNote());
        assertEquals(List.of(), proposed());
        assertThrows(RefusedException.class, () -> accept(row.getId(), PartyChoice.made(null)));
        assertEquals(1, proposals.from(LIST, reference).size());
    }

    @Test
    void undatedEntryIsFirstSeenNotListed() {
        LocalDate without = release();
        String reference = enter("Undated " + word, programme, "");
        LocalDate first = release(without.plusDays(3));
        release();
        Designation designation = designationRows.get(accept(proposed().get(0).getId(), PartyChoice.made(null)).first());
        assertEquals(PartialDate.oneOf(without.plusDays(1), first), designation.getLifeCycle().getFrom());
        assertEquals(LifeCycleKind.FIRST_SEEN, designation.getLifeCycle().getFromKind());
        assertEquals(reference, designation.getListedAs().getReference());
    }

    @Test
    void aReleaseIsOneSourceHoweverManyEntriesAreAccepted() {
        enter("First " + word, programme, " designationDate='2022-02-23'");
        enter("Second " + word, programme, " designationDate='2022-02-23'");
        release();
        Set<Long> cited = proposed().stream().map(row -> accept(row.getId(), PartyChoice.made(null)).first())
                .map(id -> designationRows.citations(List.of(id)).get(id).get(0).getSource().getId()).collect(Collectors.toSet());
        assertEquals(1, cited.size());
    }

    @Test
    void existingDesignationIsLinked() {
        long actor = actor("Known " + word);
        long designation = designate(actor);
        enter("Known " + word, programme, " designationDate='2022-02-23'");
        release();
        Accepted accepted = accept(proposed().get(0).getId(), PartyChoice.existing(actor));
        assertEquals(List.of(designation), accepted.linked());
        assertEquals(List.of(), accepted.made());
        assertEquals(1, designationRows.ofTarget(actor).size());
        // Another entry of the same party under the same measure creates no second one and is decided by that.
        String again = enter("Known again " + word, programme, "");
        release();
        assertEquals(List.of(designation), accept(proposed().get(0).getId(), PartyChoice.existing(actor)).known());
        assertTrue(proposals.declined(LIST, again).orElseThrow().getReason().contains(String.valueOf(designation)));
        assertEquals(List.of(), proposed());
    }

    @Test
    void declinedEntryIsNotProposedUntilReopened() {
        enter("Declined " + word, programme, "");
        release();
        long entry = proposed().get(0).getId();
        assertThrows(RefusedException.class, () -> as(() -> service.decline(List.of(entry), " ")));
        assertEquals(1, as(() -> service.decline(List.of(entry), "A namesake")));
        assertEquals(List.of(), proposed());
        ProposalRow row = of(ProposalState.DECLINED).get(0);
        assertEquals("A namesake", row.getReason());
        assertThrows(RefusedException.class, () -> accept(entry, PartyChoice.made(null)));
        as(() -> {
            service.takeUp(row.getDeclined());
            return null;
        });
        assertEquals(entry, proposed().get(0).getId());
    }

    @Test
    void removedEntryIsOutdatedAndCanBeRelisted() {
        String reference = enter("Gone " + word, programme, " designationDate='2022-02-23'");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        String said = ENTRIES.remove(reference);
        LocalDate without = release();
        assertEquals(null, designationRows.get(designation).getLifeCycle().getUntil(), "never silently");
        release();
        OutdatedRow row = gone(designation);
        assertEquals(without, row.getGoneSince().getPublished(), "the first without it, and not the current one");
        assertTrue(row.getFields().stream().anyMatch(field -> "names".equals(field.part())
                && field.gone().get(0).getText().equals("Gone " + word) && field.come().isEmpty()));
        end(designation);
        assertEquals(without.toString(), designationRows.get(designation).getLifeCycle().getUntil().getEdtf());
        assertEquals(LifeCycleKind.GONE, designationRows.get(designation).getLifeCycle().getUntilKind());
        ENTRIES.put(reference, said);
        release();
        Accepted again = accept(proposed().get(0).getId(), PartyChoice.made(null));
        assertNotEquals(designation, again.first());
        assertFalse(again.actorMade(), "one entry is one party");
        assertEquals(2, designationRows.get(again.first()).getListedAs().getListing());
    }

    @Test
    void changedEntryIsOutdatedUntilReviewed() {
        String reference = enter("Changed " + word, programme, " designationDate='2022-02-23'");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        ENTRIES.compute(reference, (same, said) -> said.replace("</sanctionEntity>", "<remark>More</remark></sanctionEntity>"));
        release();
        OutdatedRow row = outdated.page(Outdated.CHANGED, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .filter(each -> each.getId() == designation).findFirst().orElseThrow();
        assertNotEquals(row.getReviewedEntry(), row.getNow());
        assertNull(row.getGoneSince());
        assertEquals(List.of("remarks"), row.getFields().stream().map(FieldChange::part).toList());
        assertEquals(List.of(), row.getFields().get(0).gone());
        assertEquals("More", row.getFields().get(0).come().get(0).getText());
        assertEquals(List.of("Changed " + word), row.getNames().stream().map(ActorName::getText).toList());
        as(() -> {
            service.note(designation, row.getVersion());
            return null;
        });
        assertEquals(row.getNow(), designationRows.get(designation).getListedAs().getEntry());
        assertTrue(outdated.page(Outdated.CHANGED, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .noneMatch(each -> each.getId() == designation));
    }

    @Test
    void batchIsAcceptedAndUndone() throws Exception {
        ActorIdentifierForm imo = imo();
        long numbered = actor("Somebody else " + word, imo);
        actor("Zoltan Kerekes " + word);
        enter(stranger("Akira"), programme, "");
        enter(stranger("Numbered"), programme, "", said(imo));
        enter("Zoltan Kerekes " + word, programme, "");
        ActorIdentifierForm taxNumber = new ActorIdentifierForm(IdentifierScheme.TAX_NUMBER, "55" + NEXT.get());
        actor(stranger("Quinta"), taxNumber);
        String left = stranger("Bror");
        enter(left, programme, "", said(taxNumber));
        long namesake = actor("Ulrika Sandberg " + word, taxNumber);
        enter("Ulrika Sandberg " + word, programme, "", said(taxNumber));
        release();
        List<Long> all = all();
        assertEquals(5, all.size());
        long acceptance = inBackground(() -> acceptances.begin(all));
        long made = inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.MADE, 3L, AcceptanceOutcome.LEFT, 2L), reports.counts(acceptance));
            assertToTakeBack(3, 1, 0, acceptance);
            assertEquals(1, designationRows.ofTarget(numbered).size());
            assertEquals(1, designationRows.ofTarget(namesake).size(), "Both the number and the name are alike");
            assertEquals(Set.of("Zoltan Kerekes " + word, left), reports.items(acceptance, AcceptanceOutcome.LEFT, 1, 10).stream()
                    .map(AcceptanceItem::getTitle).collect(Collectors.toSet()), "Another country may have given the same tax number");
            return reports.items(acceptance, AcceptanceOutcome.MADE, 1, 10).stream().map(AcceptanceItem::getActor)
                    .filter(actor -> actor != numbered && actor != namesake).findFirst().orElseThrow();
        });
        ActorForm edited = inTransaction.get(() -> new ActorForm(actorRows.get(numbered)));
        edited.setDescription("Edited since");
        as(() -> actors.update(edited));
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 3L, AcceptanceOutcome.LEFT, 2L), reports.counts(acceptance));
            assertTrue(actorRows.find(made).isEmpty());
            assertTrue(actorRows.find(numbered).isPresent());
            assertEquals(List.of(), designationRows.ofTarget(numbered));
            assertEquals(5, proposed().size());
            return null;
        });
    }

    @Test
    void undoKeepsLinkedDesignations() throws Exception {
        ActorIdentifierForm imo = imo();
        long actor = actor("Linked " + word, imo);
        long byHand = designate(actor);
        follow(programme + " TOO");
        enter("Linked " + word, programme, "", "<regulation programme='" + programme + " TOO'/>" + said(imo));
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.MADE, 1L), reports.counts(acceptance));
            assertToTakeBack(1, 0, 1, acceptance);
            assertEquals(2, designationRows.ofTarget(actor).size());
            assertNotNull(designationRows.get(byHand).getListedAs());
            return null;
        });
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(List.of(), outdated.rows(Outdated.CHANGED, List.of(byHand)), "as a file asks that was begun before");
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 1L), reports.counts(acceptance));
            assertEquals(List.of(byHand), designationRows.ofTarget(actor).stream().map(DesignationRow::getId).toList());
            assertNull(designationRows.get(byHand).getListedAs());
            assertEquals(1, proposed().size());
            assertToTakeBack(0, 0, 0, acceptance);
            return null;
        });
    }

    private void assertToTakeBack(long made, long actorsMade, long linked, long acceptance) {
        AcceptanceUndoScope there = reports.toTakeBack(acceptance);
        assertEquals(List.of(made, actorsMade, linked), List.of(there.designations(), there.actors(), there.linked()));
    }

    @Test
    void singleAcceptanceIsUndoneLikeABatch() throws Exception {
        long actor = actor("Singly " + word);
        long byHand = designate(actor);
        enter("Singly " + word, programme, "");
        release();
        long entry = proposed().get(0).getId();
        assertEquals(List.of(byHand), as(() -> acceptanceService.acceptSingly(entry, PartyChoice.existing(actor))).linked());
        Acceptance acceptance = inTransaction.get(() -> reports.ofDesignation(byHand)).orElseThrow();
        assertTrue(acceptance.isEnded());
        assertEquals(1, acceptance.getTotal());
        inTransaction.get(() -> {
            assertToTakeBack(0, 0, 1, acceptance.getId());
            assertEquals("Singly " + word, reports.latest(1).get(0).entry());
            return null;
        });
        takeBack(acceptance.getId());
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 1L), reports.counts(acceptance.getId()));
            assertNull(designationRows.get(byHand).getListedAs());
            assertEquals(1, proposed().size());
            assertTrue(reports.ofDesignation(byHand).isEmpty(), "It is taken back already");
            return null;
        });
        as(() -> acceptanceService.acceptSingly(entry, PartyChoice.existing(actor)));
        DesignationForm edited = inTransaction.get(() -> new DesignationForm(designationRows.get(byHand)));
        edited.setReason("Edited since");
        as(() -> designations.update(edited));
        long again = inTransaction.get(() -> reports.ofDesignation(byHand)).orElseThrow().getId();
        takeBack(again);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.STAYS, 1L), reports.counts(again), "Somebody has changed it since");
            assertNotNull(designationRows.get(byHand).getListedAs());
            return null;
        });
    }

    @Test
    void undoOfACreatedDesignationReopensKnownEntries() throws Exception {
        ActorIdentifierForm imo = imo();
        enter(stranger("Astrid"), programme, "", said(imo));
        enter(stranger("Bjarne"), programme, "", said(imo));
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.MADE, 1L, AcceptanceOutcome.KNOWN, 1L), reports.counts(acceptance));
            return null;
        });
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 2L), reports.counts(acceptance));
            assertEquals(2, proposed().size());
            assertEquals(List.of(), of(ProposalState.DECLINED));
            return null;
        });
    }

    @Test
    void undoOfALinkedDesignationReopensKnownEntries() throws Exception {
        ActorIdentifierForm imo = imo();
        designate(actor("Twice on the list " + word, imo));
        enter(stranger("Astrid"), programme, "", said(imo));
        enter(stranger("Bjarne"), programme, "", said(imo));
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 2L), reports.counts(acceptance));
            assertEquals(2, proposed().size());
            return null;
        });
    }

    @Test
    void entryKnownFromAKeptDesignationStaysDeclined() throws Exception {
        ActorIdentifierForm imo = imo();
        enter(stranger("Astrid"), programme, "", said(imo));
        release();
        accept(proposed().get(0).getId(), PartyChoice.made(null));
        String known = enter(stranger("Bjarne"), programme, "", said(imo));
        enter(stranger("Chidi"), programme, "");
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 1L, AcceptanceOutcome.KNOWN, 1L), reports.counts(acceptance));
            assertTrue(proposals.declined(LIST, known).isPresent());
            return null;
        });
    }

    @Test
    void undoKeepsManualDeclines() throws Exception {
        ActorIdentifierForm imo = imo();
        enter(stranger("Astrid"), programme, "", said(imo));
        String known = enter(stranger("Bjarne"), programme, "", said(imo));
        release();
        List<Long> all = all();
        long acceptance = inBackground(() -> acceptances.begin(all));
        as(() -> {
            service.takeUp(inTransaction.get(() -> proposals.declined(LIST, known).orElseThrow()).getId());
            return service.decline(all, "A namesake");
        });
        takeBack(acceptance);
        assertEquals("A namesake", inTransaction.get(() -> proposals.declined(LIST, known).orElseThrow()).getReason());
    }

    @Test
    void undoConcernsTheLastListingOnly() throws Exception {
        String reference = enter("Again " + word, programme, " designationDate='2022-02-23'");
        release();
        long first = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        String said = ENTRIES.remove(reference);
        release();
        end(first);
        ENTRIES.put(reference, said);
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 1L), reports.counts(acceptance));
            assertEquals(List.of(first), proposals.from(LIST, reference).stream().map(Designation::getId).toList());
            return null;
        });
    }

    @Test
    void reviewDesignatesUnderFurtherMeasures() {
        long further = follow(programme + " TOO");
        String reference = enter("Further " + word, programme, " designationDate='2022-02-23'");
        release();
        Accepted accepted = accept(proposed().get(0).getId(), PartyChoice.made(null));
        long designation = accepted.first();
        ENTRIES.compute(reference, (same, said) -> said.replace("<subjectType", "<regulation programme='" + programme
                + " TOO'/><subjectType"));
        release();
        OutdatedRow row = changed(designation);
        assertEquals(List.of(further), row.getFurther().stream().map(ListedProgrammeRow::measureId).toList());
        assertEquals(1, as(() -> service.note(designation, row.getVersion())));
        Designation second = proposals.from(LIST, reference).get(1);
        assertEquals(further, second.getMeasure().getId());
        assertEquals(accepted.actor(), second.getTarget().getId());
        assertTrue(proposals.declined(LIST, reference).isEmpty());
        ENTRIES.compute(reference, (same, said) -> said.replace("</sanctionEntity>", "<remark>More</remark></sanctionEntity>"));
        release();
        OutdatedRow again = changed(designation);
        assertEquals(List.of(), again.getFurther());
        assertEquals(0, as(() -> service.note(designation, again.getVersion())), "None is made twice");
    }

    @Test
    void measureSetAfterAcceptanceMakesEntriesOutdated() {
        release();
        String late = programme + " LATE";
        long programmeId = followWithoutMeasure(late);
        String reference = enter("Late " + word, programme, "", "<regulation programme='" + late + "'/>");
        LocalDate first = release();
        release();
        Accepted accepted = accept(proposed().get(0).getId(), PartyChoice.made(null));
        assertTrue(isUnchanged(accepted.first()), "It leads nowhere yet");
        long leadsTo = cast.measure("CH", word);
        lead(programmeId, leadsTo);
        OutdatedRow row = changed(accepted.first());
        assertTrue(row.isSame());
        assertEquals(List.of(leadsTo), row.getFurther().stream().map(ListedProgrammeRow::measureId).toList());
        assertEquals(1, as(() -> service.note(row.getId(), row.getVersion())));
        Designation second = proposals.from(LIST, reference).get(1);
        assertEquals(leadsTo, second.getMeasure().getId());
        assertEquals(accepted.actor(), second.getTarget().getId());
        assertEquals(first.toString(), second.getLifeCycle().getFrom().getEdtf(), "The list has said so since then");
        assertTrue(isUnchanged(accepted.first()));
        assertTrue(isUnchanged(second.getId()));
    }

    @Test
    void programmesWithoutMeasureAreReported() throws Exception {
        String late = programme + " LATE";
        followWithoutMeasure(late);
        enter(stranger("Astrid"), programme, "", "<regulation programme='" + late + "'/>");
        enter(stranger("Bjarne"), programme, "");
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        List<AcceptanceItem> made = inTransaction.get(() -> reports.items(acceptance, AcceptanceOutcome.MADE, 1, 10));
        assertEquals("Not designated under " + late + ": no measure chosen.", made.get(0).getDetail());
        assertNull(made.get(1).getDetail());
    }

    @Test
    void designationFromAnotherEntryIsNotProposedAgain() {
        String late = programme + " LATE";
        long leadsTo = follow(late);
        long actor = actor("Twice " + word);
        enter("Twice " + word, late, "");
        release();
        accept(proposals.page(new ProposalFilter(null, LIST, null, late, null, ProposalState.PROPOSED), 1, 10).getRows().get(0).getId(),
                PartyChoice.existing(actor));
        enter("Twice again " + word, programme, "", "<regulation programme='" + late + "'/>");
        release();
        Accepted accepted = accept(proposed().get(0).getId(), PartyChoice.existing(actor));
        assertEquals(1, accepted.known().size());
        assertEquals(leadsTo, designationRows.get(accepted.known().get(0)).getMeasure().getId());
        assertTrue(isUnchanged(accepted.first()));
    }

    private boolean isUnchanged(long designation) {
        return outdated.page(Outdated.CHANGED, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .noneMatch(each -> each.getId() == designation);
    }

    private OutdatedRow changed(long designation) {
        return outdated.page(Outdated.CHANGED, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .filter(each -> each.getId() == designation).findFirst().orElseThrow();
    }

    @Test
    void keptDesignationIsOutdatedAgainAfterAnotherChange() {
        String reference = enter("Let stand " + word, programme, " designationDate='2022-02-23'");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        remark(reference, "More");
        release();
        OutdatedKey looked = changed(designation).key();
        RefusedException refused = assertThrows(RefusedException.class, () -> kept(looked, " "));
        assertEquals("reason", refused.getRefusals().get(0).field());
        assertThrows(RefusedException.class, () -> kept(looked, "x".repeat(501)));
        kept(looked, " The remark says nothing new ");
        assertTrue(isUnchanged(designation));
        OutdatedRow stands = stands(Outdated.CHANGED, designation).orElseThrow();
        assertEquals("The remark says nothing new", stands.getKept().getReason());
        assertEquals("anna", stands.getKept().getBy());
        RecordChange change = inTransaction.get(() -> changes.of("designation", designation, 0, 1).get(0));
        assertEquals(RecordChange.Action.DECIDE, change.getAction());
        assertEquals("The remark says nothing new", change.getWhy());
        assertEquals("anna", change.getBy());
        release();
        assertTrue(isUnchanged(designation), "A release that says the same asks nothing");
        remark(reference, "And more");
        release();
        assertEquals(looked.id(), changed(designation).getId());
        assertTrue(stands(Outdated.CHANGED, designation).isEmpty());
    }

    @Test
    void keptDesignationCanBeReopened() {
        long designation = changedOnce("Asked again ");
        kept(changed(designation).key(), "It means nothing");
        OutdatedKey stands = stands(Outdated.CHANGED, designation).orElseThrow().key();
        askAgain(stands);
        assertNull(designationRows.get(designation).getKept());
        assertEquals(designation, changed(designation).getId());
        RecordChange change = inTransaction.get(() -> changes.of("designation", designation, 0, 1).get(0));
        assertEquals(RecordChange.Action.REOPEN, change.getAction());
        assertNotNull(change.getWhy());
        assertThrows(StaleException.class, () -> askAgain(stands), "Somebody else was quicker");
        assertThrows(RefusedException.class, () -> askAgain(changed(designation).key()), "Nobody has let it stand");
    }

    @Test
    void concurrentlyChangedDesignationIsNotKept() {
        String reference = enter("Meanwhile " + word, programme, " designationDate='2022-02-23'");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        remark(reference, "More");
        release();
        OutdatedKey looked = changed(designation).key();
        remark(reference, "And more");
        release();
        assertThrows(StaleException.class, () -> kept(looked, "Of what it said before"));
        OutdatedKey again = changed(designation).key();
        kept(again, "It means nothing");
        assertThrows(StaleException.class, () -> kept(again, "Too late"));
        assertThrows(RefusedException.class, () -> kept(stands(Outdated.CHANGED, designation).orElseThrow().key(), "Twice"));
        assertEquals("It means nothing", designationRows.get(designation).getKept().getReason());
    }

    @Test
    void keptRemovalIsOutdatedAgainAfterRelistingAndRemoval() {
        String reference = enter("Gone and let stand " + word, programme, " designationDate='2022-02-23'");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        String said = ENTRIES.remove(reference);
        release();
        kept(gone(designation).key(), "The publisher numbers it otherwise");
        assertTrue(isNotGone(designation));
        assertEquals(designation, stands(Outdated.GONE, designation).orElseThrow().getId());
        release();
        assertTrue(isNotGone(designation));
        ENTRIES.put(reference, said);
        release();
        assertTrue(stands(Outdated.GONE, designation).isEmpty());
        ENTRIES.remove(reference);
        release();
        assertEquals(designation, gone(designation).getId());
    }

    @Test
    void furtherMeasureReopensKeptDesignations() {
        release();
        String late = programme + " LATE";
        long programmeId = followWithoutMeasure(late);
        String reference = enter("Leads further " + word, programme, "", "<regulation programme='" + late + "'/>");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        remark(reference, "More");
        release();
        kept(changed(designation).key(), "It means nothing");
        assertTrue(isUnchanged(designation));
        lead(programmeId, cast.measure("CH", word));
        assertEquals(1, changed(designation).getFurther().size());
    }

    @Test
    void reviewEndsKeeping() {
        long designation = changedOnce("Taken over ");
        kept(changed(designation).key(), "It means nothing");
        int version = stands(Outdated.CHANGED, designation).orElseThrow().getVersion();
        as(() -> service.note(designation, version));
        assertNull(designationRows.get(designation).getKept());
        assertTrue(stands(Outdated.CHANGED, designation).isEmpty());
        assertTrue(isUnchanged(designation));
    }

    @Test
    void asOfDateShowsKeptDesignationsReadOnly() {
        long designation = changedOnce("As known ");
        kept(changed(designation).key(), "It means nothing");
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        OutdatedKey key = stands(Outdated.CHANGED, designation).orElseThrow().key();
        inTransaction.get(() -> OnDay.get(tomorrow, () -> {
            assertTrue(stands(Outdated.CHANGED, designation).isPresent());
            assertTrue(isUnchanged(designation));
            return null;
        }));
        askAgain(key);
        assertThrows(PastIsReadOnlyException.class, () -> OnDay.get(tomorrow, () -> {
            kept(changed(designation).key(), "Of the past");
            return null;
        }));
    }

    @Test
    void aPageOfOutdatedOnesAsksFewStatementsHoweverManyItShows() {
        Set<String> references = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            references.add(enter("Outdated " + i + " " + word, programme, " designationDate='2022-02-23'"));
        }
        release();
        List<Long> made = all().stream().map(entry -> accept(entry, PartyChoice.made(null)).first()).toList();
        references.forEach(reference -> remark(reference, "More"));
        release();
        assertFewStatements(Outdated.CHANGED, made);
        references.forEach(ENTRIES::remove);
        release();
        assertFewStatements(Outdated.GONE, made);
    }

    private void assertFewStatements(Outdated how, List<Long> shown) {
        int statements = SqlStatements.of(entities, () -> assertTrue(outdated.page(how, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .map(OutdatedRow::getId).toList().containsAll(shown)));
        assertTrue(statements <= 10, () -> how + ": " + statements + " statements");
    }

    @Test
    void onlyEditorsKeepAndReopen() {
        long designation = changedOnce("Nobody else ");
        OutdatedKey key = changed(designation).key();
        caller.actAs("ann", Set.of(Roles.ANALYST), () -> {
            assertThrows(ForbiddenException.class, () -> outdatedService.keep(key, "No"));
            assertThrows(ForbiddenException.class, () -> outdatedService.askAgain(key));
        });
    }

    /** Creates a designation whose entry has changed. */
    private long changedOnce(String name) {
        String reference = enter(name + word, programme, " designationDate='2022-02-23'");
        release();
        long designation = accept(proposed().get(0).getId(), PartyChoice.made(null)).first();
        remark(reference, "More");
        release();
        return designation;
    }

    private static void remark(String reference, String remark) {
        ENTRIES.compute(reference, (same, said) -> said.replace("</sanctionEntity>", "<remark>" + remark + "</remark></sanctionEntity>"));
    }

    private void kept(OutdatedKey key, String reason) {
        as(() -> {
            outdatedService.keep(key, reason);
            return null;
        });
    }

    private void askAgain(OutdatedKey key) {
        as(() -> {
            outdatedService.askAgain(key);
            return null;
        });
    }

    private Optional<OutdatedRow> stands(Outdated how, long designation) {
        return outdated.page(how, OutdatedState.KEPT, LIST, 1, 500).getRows().stream().filter(row -> row.getId() == designation)
                .findFirst();
    }

    private boolean isNotGone(long designation) {
        return outdated.page(Outdated.GONE, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .noneMatch(row -> row.getId() == designation);
    }

    @Test
    void relistedEntryIsTheChosenOrTheEarlierActor() {
        String reference = enter("Chosen " + word, programme, " designationDate='2022-02-23'");
        release();
        Accepted first = accept(proposed().get(0).getId(), PartyChoice.made(null));
        String said = ENTRIES.remove(reference);
        release();
        end(first.first());
        ENTRIES.put(reference, said);
        release();
        long chosen = actor("Somebody chosen " + word);
        Accepted again = accept(proposed().get(0).getId(), PartyChoice.existing(chosen));
        assertEquals(chosen, again.actor());
        assertEquals(chosen, designationRows.get(again.first()).getTarget().getId());
        assertFalse(again.actorMade());
    }

    @Test
    void asOfDateBeforeUndoShowsTheDesignation() throws Exception {
        enter("Taken back " + word, programme, "");
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        takeBack(acceptance);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        inTransaction.get(() -> entities.createQuery(
                        "update AcceptanceItem i set i.backAt = :later where i.acceptance = :acceptance")
                .setParameter("later", OffsetDateTime.now(ZoneOffset.UTC).plusDays(2))
                .setParameter("acceptance", acceptance)
                .executeUpdate());
        inTransaction.get(() -> OnDay.get(today.plusDays(1), () -> {
            assertEquals(Map.of(AcceptanceOutcome.MADE, 1L), reports.counts(acceptance));
            assertEquals(AcceptanceOutcome.MADE, reports.items(acceptance, AcceptanceOutcome.MADE, 1, 10).get(0).getOutcome());
            assertEquals(List.of(), reports.items(acceptance, AcceptanceOutcome.TAKEN_BACK, 1, 10));
            return null;
        }));
        inTransaction.get(() -> OnDay.get(today.plusDays(3), () -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 1L), reports.counts(acceptance));
            assertEquals(AcceptanceOutcome.TAKEN_BACK, reports.items(acceptance, AcceptanceOutcome.TAKEN_BACK, 1, 10).get(0).getOutcome());
            return null;
        }));
    }

    @Test
    void failedUndoOfOneEntryContinuesWithTheRest() throws Exception {
        enter("Fails " + word, programme, "");
        enter("Goes on " + word, programme, "");
        release();
        long acceptance = inBackground(() -> acceptances.begin(all()));
        inTransaction.get(() -> entities.createQuery("update AcceptanceItem i set i.writtenAt = null"
                + " where i.acceptance = :acceptance and i.position = 0").setParameter("acceptance", acceptance).executeUpdate());
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.STAYS, 1L, AcceptanceOutcome.TAKEN_BACK, 1L), reports.counts(acceptance));
            assertTrue(reports.items(acceptance, AcceptanceOutcome.STAYS, 1, 10).get(0).getDetail().startsWith("Internal error"));
            return null;
        });
        assertTrue(as(() -> acceptances.find(acceptance)).isEmpty());
    }

    @Test
    void reasonOfAnInterruptionIsShown() throws Exception {
        long acceptance = inBackground(() -> acceptances.begin(List.of(-1L)));
        assertEquals("proposal.acceptance.failed", as(() -> acceptances.find(acceptance)).orElseThrow().getFailureKey());
    }

    @Test
    void acceptedEntryOpensNoCase() throws Exception {
        String found = CaseRecords.name();
        long there = actor(found);
        String made = CaseRecords.name();
        enter(found, programme, "");
        enter(made, programme, "");
        release();
        caseRecords.settle();
        assertEquals(CaseState.OPEN, caseOf(there).getState(), "It is open before anybody accepts the entry");
        Map<String, Long> entries = proposed().stream().collect(Collectors.toMap(ProposalRow::getTitle, ProposalRow::getId));
        accept(entries.get(found), PartyChoice.existing(there));
        long acceptance = inBackground(() -> acceptances.begin(List.of(entries.get(made))));
        long actor = inTransaction.get(() -> reports.items(acceptance, AcceptanceOutcome.MADE, 1, 10).get(0).getActor());
        caseRecords.settle();
        for (long accepted : List.of(there, actor)) {
            ScreeningCase known = caseOf(accepted);
            assertEquals(CaseState.CONFIRMED, known.getState());
            assertTrue(known.getReason().contains("anna accepted"), known.getReason());
        }
        takeBack(acceptance);
        inTransaction.get(() -> {
            assertEquals(Map.of(AcceptanceOutcome.TAKEN_BACK, 1L), reports.counts(acceptance), "It rests on nothing but the acceptance");
            return null;
        });
        caseRecords.settle();
        assertNull(caseOf(actor).getDecision());
        assertFalse(caseOf(actor).isCurrent());
        assertEquals(CaseState.CONFIRMED, caseOf(there).getState());
    }

    private ScreeningCase caseOf(long actor) {
        return inTransaction.get(() -> cases.get(caseRecords.only(actor)));
    }

    @Test
    void onlyAnEditorDecides() {
        enter("Somebody " + word, programme, "");
        release();
        long entry = proposed().get(0).getId();
        caller.actAs("ann", Set.of(Roles.ANALYST), () -> {
            assertThrows(ForbiddenException.class, () -> service.accept(entry, PartyChoice.made(null)));
            assertThrows(ForbiddenException.class, () -> service.decline(List.of(entry), "No"));
            assertThrows(ForbiddenException.class, () -> acceptances.begin(List.of(entry)));
        });
    }

    @Test
    void aPageAsksFewStatementsHoweverManyEntriesItShows() {
        for (int i = 0; i < 30; i++) {
            enter("One of many " + i + " " + word, programme, "");
        }
        release();
        int statements = SqlStatements.of(entities, () -> assertEquals(25, proposals.page(
                new ProposalFilter(null, LIST, null, programme, null, ProposalState.PROPOSED), 1, 25).getRows().size()));
        assertTrue(statements <= 5, () -> statements + " statements");
    }

    @Test
    void entriesWithoutMeasureAreNotAcceptable() {
        String without = "WITHOUT " + word;
        followWithoutMeasure(without);
        enter("Acceptable " + word, programme, "");
        enter("Of two programmes " + word, without, "", "<regulation programme='" + programme + "'/>");
        enter("Never acceptable " + word, without, "");
        release();
        ProposalFilter filter = new ProposalFilter(word, LIST, null, null, null, ProposalState.PROPOSED);
        List<ProposalRow> found = proposals.page(filter, 1, 100).getRows();
        assertEquals(3, found.size());
        assertEquals(found.stream().filter(ProposalRow::isAcceptable).map(ProposalRow::getId).toList(), proposals.acceptable(filter));
        assertEquals(2, proposals.find(filter, 1, 1).acceptable());
        assertEquals(3, proposals.all(filter).size(), "A file of them has all");
        ProposalFilter ofProgramme = new ProposalFilter(null, LIST, null, without, null, ProposalState.PROPOSED);
        assertEquals(
                List.of("Of two programmes " + word),
                proposals.rows(proposals.acceptable(ofProgramme), ProposalState.PROPOSED).stream()
                        .map(ProposalRow::getTitle)
                        .toList(),
                "It is acceptable under another programme");
    }

    private List<Long> all() {
        return proposals.all(new ProposalFilter(null, LIST, null, programme, null, ProposalState.PROPOSED));
    }

    private void end(long designation) {
        OutdatedRow gone = gone(designation);
        as(() -> {
            service.end(designation, gone.getVersion());
            return null;
        });
    }

    private void takeBack(long acceptance) throws Exception {
        inBackground(() -> new BackgroundAcceptances.Begun(acceptance, acceptances.takeBack(acceptance).orElseThrow()));
    }

    @Test
    void decisionsDuringAnExportDoNotShiftRows() throws IOException {
        Set<String> entered = new TreeSet<>();
        for (int i = 0; i < 2 * 200 + 1; i++) {
            entered.add(enter("One of a file " + i + " " + word, programme, ""));
        }
        release();
        List<String> written = new ArrayList<>();
        export.write(new ProposalFilter(null, LIST, null, programme, null, ProposalState.PROPOSED), new ExportTable() {

            @Override
            public void row(Object... cells) {
                if (written.isEmpty()) {
                    as(() -> service.decline(List.of((Long) cells[0]), "Decided meanwhile"));
                }
                written.add((String) cells[3]);
            }

            @Override
            public void end() {
            }

            @Override
            public void abort() {
            }
        });
        assertEquals(entered.size(), written.size());
        assertEquals(entered, new TreeSet<>(written));
        written.forEach(ENTRIES::remove);
    }

    private List<ProposalRow> proposed() {
        return of(ProposalState.PROPOSED);
    }

    private List<ProposalRow> of(ProposalState state) {
        return proposals.page(new ProposalFilter(null, LIST, null, programme, null, state), 1, 100).getRows();
    }

    private OutdatedRow gone(long designation) {
        return outdated.page(Outdated.GONE, OutdatedState.OPEN, LIST, 1, 500).getRows().stream()
                .filter(row -> row.getId() == designation)
                .findFirst()
                .orElseThrow();
    }

    private Accepted accept(long entry, PartyChoice choice) {
        return as(() -> service.accept(entry, choice));
    }

    private long inBackground(Supplier<BackgroundAcceptances.Begun> begin) throws Exception {
        BackgroundAcceptances.Begun begun = inTransaction.get(() -> as(begin));
        begun.work().get(2, TimeUnit.MINUTES);
        return begun.acceptance();
    }

    /** Returns a name without similar ones. */
    /** Returns a name that shares no whole word with any other: two random words under one first name can be alike. */
    private static String stranger(String first) {
        return first + random() + " s" + random();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String enter(String name, String programme, String attributes) {
        return enter(name, programme, attributes, "");
    }

    /** @return its reference */
    private static String enter(String name, String programme, String attributes, String parts) {
        String reference = String.valueOf(NEXT.updateAndGet(last -> last + 1));
        ENTRIES.put(reference, "<sanctionEntity logicalId='" + reference + "'" + attributes + "><regulation programme='" + programme
                + "'/><subjectType code='person'/><nameAlias wholeName='" + name + "' nameLanguage='EN' strong='true'/>" + parts
                + "</sanctionEntity>");
        return reference;
    }

    /** Imports a later release with all entries and returns its date. */
    private LocalDate release() {
        return release(releases.next());
    }

    private LocalDate release(LocalDate day) {
        releases.make(day, String.join("", ENTRIES.values()));
        return day;
    }

    private long followWithoutMeasure(String code) {
        ListedProgrammeForm form = new ListedProgrammeForm();
        form.setList(LIST);
        form.setCode(code);
        form.setConcern(Concern.RUSSIA);
        return as(() -> listed.create(form));
    }

    private void lead(long listedProgramme, long leadsTo) {
        ListedProgrammeForm form = inTransaction.get(() -> new ListedProgrammeForm(entities.find(ListedProgramme.class, listedProgramme)));
        form.setMeasure(new Option(leadsTo, "measure"));
        form.setWhy("It is known by now");
        as(() -> listed.update(form));
    }

    /** @return id of the measure of the programme */
    private long follow(String code) {
        long leadsTo = cast.measure("CH", word);
        ListedProgrammeForm form = new ListedProgrammeForm();
        form.setList(LIST);
        form.setCode(code);
        form.setConcern(Concern.RUSSIA);
        form.setMeasure(new Option(leadsTo, "measure"));
        as(() -> listed.create(form));
        return leadsTo;
    }

    private long designate(long actor) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "measure"));
        form.setTarget(new Option(actor, "target"));
        cast.cite(form.getCitations(), word);
        return as(() -> designations.create(form));
    }

    private long actor(String name, ActorIdentifierForm... numbers) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.getNames().getRows().get(0).setText(name);
        form.getIdentifiers().getRows().addAll(List.of(numbers));
        return as(() -> actors.create(form));
    }

    private static ActorIdentifierForm imo() {
        return new ActorIdentifierForm(IdentifierScheme.IMO, "9" + NEXT.updateAndGet(last -> last + 1));
    }

    private static String said(ActorIdentifierForm number) {
        return "<identification identificationTypeDescription='" + (number.getScheme() == IdentifierScheme.IMO ? "IMO number"
                : "Tax number") + "' number='" + number.getCode() + "'/>";
    }

    private <T> T as(Supplier<T> work) {
        return cast.as(work);
    }
}
