package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.actor.IdentifierScheme;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.history.Restoration;
import org.amur.jobs.Job;
import org.amur.lists.OfficialList;
import org.amur.screening.Evidence;
import org.amur.screening.lookup.ActorParties;
import org.amur.screening.lookup.IndexSteps;
import org.amur.screening.lookup.Indexes;
import org.amur.screening.lookup.ListIndex;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.junit.jupiter.api.Test;

/** Cases are found when an actor or a list changes, and decided once. */
class CaseIT extends ServerTests {

    private static final int REFERENCE = 4711;

    @Inject
    private CaseRecords records;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseService service;

    @Inject
    private CaseTask task;

    @Inject
    private ActorScreening screening;

    @Inject
    private CaseLock turn;

    @Inject
    private ActorParties parties;

    @Inject
    private Indexes indexes;

    @Inject
    private IndexSteps steps;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private LinkedActors linked;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void caseIsFoundWhicheverSideComesLast() {
        String name = CaseRecords.name();
        long before = records.company(name);
        released(name);
        long after = records.company(name);
        records.settle();
        for (long actor : List.of(before, after)) {
            ScreeningCase found = only(actor);
            assertEquals(CaseState.OPEN, found.getState());
            assertEquals(OfficialList.EU_FSF, found.getList());
            assertEquals(String.valueOf(REFERENCE), found.getReference());
            assertEquals(name, found.getActorName());
            assertTrue(found.getScore() >= 95, () -> "score " + found.getScore());
            assertEquals(List.of(Action.CREATE), life(found));
            assertEquals(CaseTask.SCREENER, found.getModifiedBy());
        }
    }

    @Test
    void similarEntriesOfAListThatHasTheActorOpenNoCase() {
        String name = CaseRecords.name();
        long identified = records.company(name, IdentifierScheme.EU_REFERENCE, "EU." + REFERENCE + ".1");
        long unidentified = records.company(name);
        records.release(Map.of(REFERENCE, List.of(name), REFERENCE + 1, List.of(name)));
        records.settle();
        assertEquals(String.valueOf(REFERENCE), only(identified).getReference());
        assertEquals(2, records.of(unidentified).size());
    }

    @Test
    void unindexedActorIsScreenedAgainstANewRelease() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        records.settle();
        steps.without(actor, () -> {
            released(name);
            records.settle();
        });
        assertEquals(CaseState.OPEN, only(actor).getState());
    }

    @Test
    void decisionIsValidUntilItsEvidenceChanges() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name, "Entirely Otherwise");
        long id = decided(actor, CaseState.REJECTED);

        released(name, "Entirely Otherwise");
        assertEquals(List.of(Action.DECIDE, Action.CREATE), life(only(actor)), "Released anew, and nothing more");

        released(name, "Entirely Otherwise", "Some Third Name");
        ScreeningCase renewed = only(actor);
        assertEquals(CaseState.REJECTED, renewed.getState(), "A name that does not count");
        assertEquals("because I say so", renewed.getReason());

        released(name + "s", "Entirely Otherwise");
        ScreeningCase returned = only(actor);
        assertEquals(id, returned.getId());
        assertEquals(CaseState.OPEN, returned.getState());
        assertTrue(returned.isReturned());
        assertEquals(Action.RETURN, life(returned).get(0));
        List<CaseDifference> differences = CaseDifference.between(returned.decidedEvidence(), returned.evidence());
        assertTrue(differences.stream().anyMatch(each -> each.part().equals("entry.names") && each.now().equals(name + "s")
                && each.before().contains(name)));

        released(name, "Entirely Otherwise");
        assertEquals(CaseState.REJECTED, only(actor).getState(), "It is what was decided on, again");
    }

    @Test
    void caseFollowsChangesOfTheActor() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name);
        decided(actor, CaseState.CONFIRMED);
        records.alsoName(actor, CaseRecords.name());
        records.settle();
        assertEquals(CaseState.CONFIRMED, only(actor).getState());
        records.rename(actor, name + "s");
        records.settle();
        assertEquals(CaseState.OPEN, only(actor).getState());
    }

    @Test
    void caseShowsTheActorsCurrentName() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name);
        records.settle();
        String alias = CaseRecords.name();
        records.alsoName(actor, alias);
        records.settle();
        assertEquals(List.of(name, alias), only(actor).evidence().actor().names());
        assertEquals(List.of(Action.UPDATE, Action.CREATE), life(only(actor)));
        records.decide(only(actor).getId(), CaseState.CONFIRMED, "the same register");
        records.lastNameGone(actor);
        records.settle();
        ScreeningCase confirmed = only(actor);
        assertEquals(CaseState.CONFIRMED, confirmed.getState(), "A name that does not count");
        assertEquals(List.of(name), confirmed.evidence().actor().names());
        assertEquals(List.of(name, alias), confirmed.decidedEvidence().actor().names());
        released(name);
        assertEquals(
                List.of(Action.UPDATE, Action.DECIDE, Action.UPDATE, Action.CREATE),
                life(only(actor)),
                "What is as it was stays untouched");
    }

    @Test
    void cutOfCasesIsKnown() {
        String name = CaseRecords.name();
        String other = CaseRecords.name();
        long many = records.company(name);
        long few = records.company(other);
        Map<Integer, List<String>> parties = new TreeMap<>(Map.of(REFERENCE, List.of(other)));
        for (int i = 1; i <= ActorScreening.MAX_CASES + 1; i++) {
            parties.put(REFERENCE + i, List.of(name));
        }
        records.release(parties);
        records.settle();
        List<CaseRow> rows = cases.ofActor(many);
        assertEquals(ActorScreening.MAX_CASES, rows.size());
        records.decide(rows.get(0).id(), CaseState.REJECTED, "another register");
        assertEquals(Set.of(many), cases.cutAmong(List.of(many, few)));
        assertEquals(Set.of(), cases.cutAmong(List.of()));
    }

    @Test
    void linkEventIsFiredOnce() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name);
        records.settle();
        assertEquals(0, linked.times(actor));
        decided(actor, CaseState.CONFIRMED);
        assertEquals(1, linked.times(actor));
        released(name, "Some Third Name");
        records.settle();
        assertEquals(List.of(Action.UPDATE, Action.DECIDE, Action.CREATE), life(only(actor)));
        assertEquals(1, linked.times(actor), "They were linked before");
    }

    @Test
    void birthDateOfTheActorIsEvidence() {
        String name = CaseRecords.name();
        long actor = records.person(name, "1954-02-26");
        records.releasePerson(REFERENCE, name, "1954-02-26");
        records.settle();
        decided(actor, CaseState.CONFIRMED);
        assertEquals(List.of("1954-02-26"), only(actor).evidence().actor().births());
        assertEquals(Evidence.Kind.BIRTH_SAME_DAY, only(actor).evidence().match().evidence().get(0).kind());
        records.born(actor, "1954-02-27");
        records.settle();
        ScreeningCase returned = only(actor);
        assertEquals(CaseState.OPEN, returned.getState());
        assertEquals(Evidence.Kind.BIRTH_NEAR, returned.evidence().match().evidence().get(0).kind());
    }

    @Test
    void caseOfARemovedEntryIsClosed() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name);
        decided(actor, CaseState.CONFIRMED);
        records.release(Map.of(REFERENCE + 1, List.of(CaseRecords.name())));
        records.settle();
        ScreeningCase gone = only(actor);
        assertFalse(gone.isCurrent());
        assertEquals(CaseState.CONFIRMED, gone.getState(), "What was confirmed is known");
        released(name);
        assertTrue(only(actor).isCurrent());
        assertEquals(CaseState.CONFIRMED, only(actor).getState());
        released(CaseRecords.name());
        ScreeningCase other = only(actor);
        assertFalse(other.isCurrent());
        assertEquals(CaseState.OPEN, other.getState(), "The list calls another party so");
    }

    @Test
    void moreSimilarPartyOfASharedReferenceIsTheCase() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        String other = CaseRecords.name();
        long another = records.company(other);
        records.releaseOfOneNumber(REFERENCE, name + "s", name, other);
        records.settle();
        assertEquals(name, only(actor).getEntryTitle());
        assertEquals(other, only(another).getEntryTitle(), "Two that are alike stop nobody");
        long id = decided(actor, CaseState.CONFIRMED);
        records.releaseOfOneNumber(REFERENCE, other, name);
        records.settle();
        assertEquals(id, only(actor).getId());
        assertEquals(CaseState.CONFIRMED, only(actor).getState());
    }

    @Test
    void renamedEntryReopensTheCase() {
        String name = CaseRecords.name();
        String lei = "2534" + ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L, 9_999_999_999_999_999L);
        long actor = records.company(name, lei);
        records.releaseCompany(REFERENCE, name, lei);
        long id = decided(actor, CaseState.CONFIRMED);
        records.releaseCompany(REFERENCE, "Pyrrhic Xylophone", lei);
        records.settle();
        ScreeningCase renamed = only(actor);
        assertEquals(id, renamed.getId());
        assertTrue(renamed.isCurrent());
        assertTrue(renamed.isReturned());
        assertEquals(List.of(Evidence.Kind.IDENTIFIER_ALONE),
                renamed.evidence().match().evidence().stream().map(Evidence::kind).toList());
    }

    @Test
    void trueMatchPreventsDeletionOfTheActor() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        long other = records.company(name);
        released(name);
        records.settle();
        decided(actor, CaseState.CONFIRMED);
        assertThrows(StillNeededException.class, () -> records.delete(actor));
        long deletion = records.delete(other);
        records.settle();
        assertFalse(only(other).isCurrent());
        assertEquals(Set.of(actor), cases.actorsThere(List.of(actor, other)));
        records.as("anna", () -> restoration.undo(deletion));
        records.settle();
        assertTrue(only(other).isCurrent());
        assertEquals(List.of(Action.RETURN, Action.RESOLVE, Action.CREATE), life(only(other)));
    }

    @Test
    void secondOfTwoEditorsIsRefused() {
        long actor = open();
        CaseForm first = form(actor, CaseState.CONFIRMED, "it is the same register");
        CaseForm second = form(actor, CaseState.REJECTED, "another country");
        decide(first);
        assertThrows(StaleException.class, () -> decide(second));
        assertEquals(CaseState.CONFIRMED, only(actor).getState());
        assertEquals("it is the same register", life(only(actor), 1).get(0).getWhy());
    }

    @Test
    void severalCasesAreDecidedTogetherOrNotAtAll() {
        ScreeningCase one = only(open());
        ScreeningCase other = only(open(one));
        List<CaseKey> both = List.of(key(one), key(other));
        records.decide(other.getId(), CaseState.UNSURE, "who knows");
        RefusedException refused = assertThrows(RefusedException.class, () -> decide(both, CaseState.REJECTED, "no"));
        assertTrue(refused.getRefusals().get(0).text().contains(other.getActorName() + " / " + other.getEntryTitle()));
        assertEquals(CaseState.OPEN, cases.get(one.getId()).getState());
        decide(List.of(key(cases.get(one.getId())), key(cases.get(other.getId()))), CaseState.REJECTED, " no ");
        assertEquals(CaseState.REJECTED, cases.get(one.getId()).getState());
        assertEquals("no", cases.get(other.getId()).getReason());
    }

    @Test
    void withdrawalSkipsChangedCases() {
        ScreeningCase one = only(open());
        ScreeningCase other = only(open(one));
        records.decide(other.getId(), CaseState.UNSURE, "who knows");
        List<CaseKey> decided = decideAll(List.of(key(cases.get(one.getId())), key(cases.get(other.getId()))), CaseState.REJECTED);
        records.as("boris", () -> {
            assertEquals(2, service.takeBack(decided).size(), "Nobody else takes it back so");
            return null;
        });
        assertEquals(List.of(), records.as("anna", () -> service.takeBack(decided)));
        ScreeningCase open = cases.get(one.getId());
        assertEquals(CaseState.OPEN, open.getState());
        assertNull(open.getDecision());
        assertEquals(List.of(Action.REOPEN, Action.DECIDE, Action.CREATE), life(open));
        ScreeningCase unsure = cases.get(other.getId());
        assertEquals(CaseState.UNSURE, unsure.getState());
        assertEquals("who knows", unsure.getReason());
        assertEquals(2, records.as("anna", () -> service.takeBack(decided)).size(), "It is taken back once");

        List<CaseKey> again = decideAll(List.of(key(open), key(unsure)), CaseState.REJECTED);
        records.decide(unsure.getId(), CaseState.CONFIRMED, "after all");
        List<ScreeningCase> left = records.as("anna", () -> service.takeBack(again));
        assertEquals(List.of(unsure.getId()), left.stream().map(ScreeningCase::getId).toList());
        assertEquals(CaseState.OPEN, cases.get(open.getId()).getState());
        assertEquals(CaseState.CONFIRMED, cases.get(unsure.getId()).getState());
    }

    private List<CaseKey> decideAll(List<CaseKey> marked, CaseState decision) {
        return records.as("anna", () -> service.decide(marked, decision, "all of them"));
    }

    @Test
    void aReasonAndADecisionAreNeeded() {
        List<CaseKey> one = List.of(key(only(open())));
        assertThrows(RefusedException.class, () -> decide(one, CaseState.REJECTED, "  "));
        assertThrows(RefusedException.class, () -> decide(one, CaseState.REJECTED, "x".repeat(501)));
        assertThrows(RefusedException.class, () -> decide(one, CaseState.OPEN, "because"));
        assertThrows(RefusedException.class, () -> decide(one, null, "because"));
        assertThrows(RefusedException.class, () -> decide(List.of(), CaseState.REJECTED, "because"));
    }

    @Test
    void decisionCanBeWithdrawn() {
        long actor = open();
        decide(form(actor, CaseState.REJECTED, "no"));
        CaseForm form = new CaseForm(only(actor));
        assertNull(form.getWhy(), "Why it is taken back is not why it was decided");
        assertEquals("why", assertThrows(RefusedException.class, () -> reopen(form)).getRefusals().get(0).field());
        form.setWhy("I was wrong");
        reopen(form);
        ScreeningCase reopened = only(actor);
        assertEquals(CaseState.OPEN, reopened.getState());
        assertNull(reopened.getDecision());
        assertEquals(List.of(Action.REOPEN, Action.DECIDE, Action.CREATE), life(reopened));
        assertEquals("I was wrong", life(reopened, 1).get(0).getWhy());
    }

    @Test
    void allActorsAreScreenedAtOnce() throws Exception {
        long actor = open();
        List<Action> before = life(only(actor));
        inTransaction.get(() -> records.as("anna", task::screenAll)).orElseThrow().get(2, TimeUnit.MINUTES);
        Job run = task.latest().orElseThrow();
        assertTrue(run.isFinished(), run.getFailureKey());
        assertEquals(run.getTotal(), run.getDone());
        assertEquals(before, inTransaction.get(() -> life(only(actor))), "What is as it was stays untouched");
    }

    @Test
    void outdatedReleasesCloseNoCases() {
        long actor = open();
        ListIndex before = indexes.lists().orElseThrow();
        records.release(Map.of(REFERENCE, List.of(only(actor).getEntryTitle()), REFERENCE + 1, List.of(CaseRecords.name())));
        records.settle();
        assertThrows(OutdatedIndexException.class, () -> records.as("anna",
                () -> service.settle(List.of(actor), parties.of(List.of(actor)), List.of(), before)));
        assertTrue(only(actor).isCurrent());
        records.as("anna", () -> service.settle(List.of(actor), parties.of(List.of(actor)), List.of(), indexes.lists().orElseThrow()));
        assertFalse(only(actor).isCurrent());
    }

    @Test
    void closedTrueMatchCanBeReopened() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name);
        decided(actor, CaseState.CONFIRMED);
        records.release(Map.of(REFERENCE + 1, List.of(CaseRecords.name())));
        records.settle();
        assertThrows(StillNeededException.class, () -> records.delete(actor));
        CaseForm form = new CaseForm(only(actor));
        assertTrue(form.isDecided());
        assertFalse(form.isCurrent());
        form.setWhy("the list has dropped it");
        reopen(form);
        records.delete(actor);
        records.settle();
        assertEquals(List.of(Action.REOPEN, Action.RESOLVE, Action.DECIDE, Action.CREATE), life(only(actor)));
    }

    @Test
    void onlyAnEditorDecides() {
        long actor = open();
        CaseForm form = form(actor, CaseState.REJECTED, "no");
        List<CaseKey> marked = List.of(key(only(actor)));
        caller.actAs("anna", Set.of(Roles.ANALYST), () -> {
            assertThrows(ForbiddenException.class, () -> service.decide(form));
            assertThrows(ForbiddenException.class, () -> service.decide(marked, CaseState.REJECTED, "no"));
            assertThrows(ForbiddenException.class, () -> service.reopen(form));
            assertThrows(ForbiddenException.class, () -> service.takeBack(marked));
            assertThrows(ForbiddenException.class, () -> task.screenAll());
        });
    }

    @Test
    void redatedReleaseIsScreened() {
        open();
        Map<OfficialList, Long> before = turn.releases();
        long wrong = before.get(OfficialList.EU_FSF);
        long right = records.release(Map.of(REFERENCE, List.of(CaseRecords.name())));
        records.settle();
        replaced(wrong, right, () -> assertEquals(Set.of(), touchedSince(before)));
        replaced(wrong, null, () -> assertEquals(Set.copyOf(parties.ids()), touchedSince(before)));
    }

    private Set<Long> touchedSince(Map<OfficialList, Long> releases) {
        return Set.copyOf(screening.touched(releases, indexes.lists().orElseThrow(), indexes.actors().orElseThrow()));
    }

    /** Runs code while a release is replaced as by a corrected date. */
    private void replaced(long release, Long by, Runnable something) {
        write("state = 'REPLACED', replaced_at = current_timestamp, replaced_by = " + by, release);
        try {
            something.run();
        } finally {
            write("state = 'COMPLETE', replaced_at = null, replaced_by = null", release);
        }
    }

    private void write(String columns, long release) {
        inTransaction.get(() -> entities.createNativeQuery("update list_release set " + columns + " where id = ?1")
                .setParameter(1, release).executeUpdate());
    }

    private void released(String... names) {
        records.release(Map.of(REFERENCE, List.of(names)));
        records.settle();
    }

    /** Creates an actor with an open case on a new release. */
    private long open() {
        String name = CaseRecords.name();
        long actor = records.company(name);
        released(name);
        return actor;
    }

    /** Creates another case on a later release, which keeps the first. */
    private long open(ScreeningCase first) {
        String name = CaseRecords.name();
        long actor = records.company(name);
        records.release(Map.of(REFERENCE, List.of(first.getEntryTitle()), REFERENCE + 1, List.of(name)));
        records.settle();
        return actor;
    }

    private long decided(long actor, CaseState decision) {
        records.settle();
        long id = only(actor).getId();
        records.decide(id, decision, "because I say so");
        return id;
    }

    private CaseForm form(long actor, CaseState decision, String why) {
        CaseForm form = new CaseForm(only(actor));
        form.setDecision(decision);
        form.setReason(why);
        return form;
    }

    private void reopen(CaseForm form) {
        records.as("boris", () -> {
            service.reopen(form);
            return null;
        });
    }

    private void decide(CaseForm form) {
        records.as("anna", () -> {
            service.decide(form);
            return null;
        });
    }

    private void decide(List<CaseKey> marked, CaseState decision, String why) {
        records.as("anna", () -> {
            service.decide(marked, decision, why);
            return null;
        });
    }

    private static CaseKey key(ScreeningCase of) {
        return new CaseKey(of.getId(), of.getVersion());
    }

    private ScreeningCase only(long actor) {
        return cases.get(records.only(actor));
    }

    private List<Action> life(ScreeningCase of) {
        return life(of, 10).stream().map(RecordChange::getAction).toList();
    }

    /** Returns the history, newest first. */
    private List<RecordChange> life(ScreeningCase of, int count) {
        return journal.of(CaseRecordKind.CODE, of.getId(), 0, count);
    }
}
