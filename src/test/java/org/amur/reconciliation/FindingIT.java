package org.amur.reconciliation;

import static java.util.Objects.requireNonNullElse;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureService;
import org.amur.figure.FiguresChanged;
import org.amur.figure.TradeRecords;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figureimport.run.FigureImportService;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordChange;
import org.amur.history.Restoration;
import org.amur.jobs.Job;
import org.amur.reconciliation.LedgerRecords.Contradiction;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceRegraded;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Page;
import org.amur.web.RefusedException;
import org.amur.web.Sort;
import org.amur.web.StaleException;
import org.junit.jupiter.api.Test;

/** A finding follows the statements of its figures, and keeps its verdict. */
class FindingIT extends ServerTests {

    /** The lock, the present and former neighbourhoods, the statements of both countries, the stored findings. */
    private static final int STATEMENTS = 5;

    @Inject
    private LedgerRecords ledger;

    @Inject
    private TradeRecords records;

    @Inject
    private FindingRepository findings;

    @Inject
    private FindingService service;

    @Inject
    private FigureService figureService;

    @Inject
    private FigureImportService imports;

    @Inject
    private Restoration restoration;

    @Inject
    private BackgroundChecks checks;

    @Inject
    private LedgerCheckRepository reports;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Event<FiguresChanged> changed;

    @Inject
    private SourceRepository sources;

    @Inject
    private SourceService sourceService;

    @Inject
    private Event<SourceRegraded> regraded;

    @Inject
    private TurnWatch watch;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void savingAContradictingFigureOpensAFinding() {
        Contradiction wrong = ledger.contradiction();
        FindingRow found = open(wrong.total());
        assertEquals(Rule.PARTS, found.getRule());
        assertEquals(Severity.CONFLICT, found.getSeverity());
        assertEquals(FindingStatus.OPEN, found.getStatus());
        assertTrue(found.getSentence().contains("15.70"), found::getSentence);
        assertEquals(found.getId(), open(wrong.exports()).getId());
        assertEquals(Set.of(wrong.exports(), wrong.imports(), wrong.total()),
                Set.copyOf(findings.get(found.getId()).finding().figures()));
        assertEquals(List.of(Action.CREATE), life(found.getId()));
    }

    @Test
    void correctingAFigureResolvesItsFinding() {
        Contradiction wrong = ledger.contradiction();
        long id = open(wrong.total()).getId();
        ledger.change(wrong.total(), "15.00");
        assertTrue(findings.openOn(List.of(wrong.total(), wrong.exports(), wrong.imports())).isEmpty());
        KnownFinding resolved = findings.get(id);
        assertEquals(FindingStatus.RESOLVED, resolved.getStatus());
        assertEquals("boris", resolved.getModifiedBy());
        assertEquals("15.70", resolved.statements().stream().filter(input -> input.figure() == wrong.total()).findFirst()
                .orElseThrow().amount().value().toPlainString(), "It stays as it was last");
        assertEquals(List.of(Action.RESOLVE, Action.CREATE), life(id));
        RecordChange resolution = journal.of(FindingRecordKind.CODE, id, 0, 1).get(0);
        assertEquals(List.of(Action.UPDATE), journal.at(List.of(resolution.getAt()), "figure", List.of(wrong.total())).stream()
                .map(RecordChange::getAction).toList(), "The change that did it has the same instant");
    }

    @Test
    void anExplanationIsValidWhileTheFiguresAreUnchanged() {
        Contradiction wrong = ledger.contradiction();
        long id = explained(wrong, "the total counts services too");
        KnownFinding explained = findings.get(id);
        assertEquals(FindingStatus.EXPLAINED, explained.getStatus());
        assertEquals("anna", explained.getExplainedBy());
        assertTrue(findings.openOn(List.of(wrong.total())).isEmpty());

        ledger.note(wrong.total(), "looked at again");
        assertEquals(FindingStatus.EXPLAINED, findings.get(id).getStatus());
        assertEquals(List.of(Action.EXPLAIN, Action.CREATE), life(id));

        ledger.change(wrong.total(), "15.80");
        KnownFinding returned = findings.get(id);
        assertEquals(FindingStatus.OPEN, returned.getStatus());
        assertEquals("the total counts services too", returned.getExplanation());
        assertEquals(List.of(Action.RETURN, Action.EXPLAIN, Action.CREATE), life(id));
        List<StatedChange> differs = StatedChange.between(findings.find(id, returned.getExplainedAt()).orElseThrow().statements(),
                returned.statements());
        assertEquals(List.of(wrong.total()), differs.stream().map(StatedChange::getFigure).toList());
        assertTrue(differs.get(0).getBefore().contains("15.70"), differs.get(0)::getBefore);
        assertTrue(differs.get(0).getNow().contains("15.80"), differs.get(0)::getNow);

        ledger.change(wrong.total(), "15.70");
        assertEquals(FindingStatus.EXPLAINED, findings.get(id).getStatus(), "It is what was explained, again");
    }

    @Test
    void deletingAFigureResolvesItsFindingAndUndoReopensIt() {
        Contradiction wrong = ledger.contradiction();
        long id = open(wrong.total()).getId();
        long deletion = ledger.as(() -> figureService.delete(wrong.imports(), 1));
        assertEquals(FindingStatus.RESOLVED, findings.get(id).getStatus());
        ledger.as(() -> restoration.undo(deletion).getId());
        assertEquals(FindingStatus.OPEN, findings.get(id).getStatus());
        assertEquals(List.of(Action.RETURN, Action.RESOLVE, Action.CREATE), life(id));
    }

    @Test
    void undoingADeletionRestoresTheExplanation() {
        Contradiction wrong = ledger.contradiction();
        long id = explained(wrong, "known");
        long deletion = ledger.as(() -> figureService.delete(wrong.imports(), 1));
        assertEquals(FindingStatus.RESOLVED, findings.get(id).getStatus());
        ledger.as(() -> restoration.undo(deletion).getId());
        assertEquals(FindingStatus.EXPLAINED, findings.get(id).getStatus());
    }

    @Test
    void movingAFigureResolvesItsFormerFindings() {
        Contradiction wrong = ledger.contradiction();
        long id = open(wrong.total()).getId();
        ledger.move(wrong.total(), "2003");
        assertEquals(FindingStatus.RESOLVED, findings.get(id).getStatus());
        ledger.move(wrong.total(), "2018");
        assertEquals(FindingStatus.OPEN, findings.get(id).getStatus());
        ledger.keepBeside(wrong.total(), "of another day");
        assertEquals(FindingStatus.RESOLVED, findings.get(id).getStatus());
    }

    @Test
    void anImportIsReconciledOnce() {
        String goods = LedgerRecords.goods();
        String source = "Paper " + TradeRecords.word();
        ledger.figure(records.source(source), goods, Flow.TOTAL, "2018", "15.70");
        String csv = "reporter,declarant,partner,commodity,flow,period,value,unit,currency,claimed_growth,published,source\n"
                + "GACC,CN,RU," + goods + ",export,2018,10.00,bn,USD,,2024-02," + source + "\n"
                + "GACC,CN,RU," + goods + ",import,2018,5.00,bn,USD,,2024-02," + source + "\n";
        CountDownLatch twice = watch.next(2);
        records.as("anna", () -> {
            String token = imports.keep("two.csv", csv.getBytes(StandardCharsets.UTF_8));
            String shown = imports.preview(token).orElseThrow().getDigest();
            imports.confirmAmounts(token, shown);
            return imports.record(token, shown, TradeRecords.job());
        });
        assertEquals(1, twice.getCount(), "Figures of one file are told of together");
        assertEquals(1, number("select count(*) from finding where commodity = '" + goods + "' and status = 'OPEN'"));
    }

    @Test
    void aCheckOfAllFiguresChangesNothingIfUpToDate() throws Exception {
        Contradiction wrong = ledger.contradiction();
        long id = explained(wrong, "known");
        LedgerCheck first = check();
        LedgerCheck second = check();
        assertEquals(List.of(0, 0, 0, 0), List.of(first.getFound(), first.getReturned(), first.getChanged(),
                first.getResolved()), "What is saved is reconciled already");
        assertEquals(0, second.getFound() + second.getReturned() + second.getChanged() + second.getResolved());
        assertTrue(second.getFigures() >= 3);
        assertEquals("anna", second.getBy());
        assertEquals(FindingStatus.EXPLAINED, inTransaction.get(() -> findings.get(id)).getStatus());
        assertEquals(List.of(Action.EXPLAIN, Action.CREATE), inTransaction.get(() -> life(id)));
    }

    @Test
    void aCheckOfAllFiguresFindsChangesMadeInTheDatabase() throws Exception {
        Contradiction wrong = ledger.contradiction();
        long id = open(wrong.total()).getId();
        write("update finding set status = 'RESOLVED' where id = " + id);
        LedgerCheck check = check();
        assertEquals(1, check.getReturned());
        assertEquals(FindingStatus.OPEN, inTransaction.get(() -> findings.get(id)).getStatus());
    }

    @Test
    void statementsSetAsideAreComparedButNotComparedWith() {
        long source = records.source(TradeRecords.word());
        String goods = LedgerRecords.goods();
        long total = ledger.figure(source, goods, Flow.TOTAL, "2018", "15.00");
        ledger.figure(source, goods, Flow.EXPORT, "2018", "10.00");
        ledger.figure(source, goods, Flow.IMPORT, "2018", "5.00");
        FigureForm doubtful = ledger.form(source, goods, Flow.EXPORT, "2018", "3.00");
        doubtful.setPublished(PartialDate.parse("2024-03"));
        doubtful.getCitations().getRows().get(0).setCredibility(Credibility.IMPROBABLE);
        long aside = records.as("anna", () -> figureService.create(doubtful));
        assertTrue(findings.openOn(List.of(total)).isEmpty());
        assertEquals(Rule.REVISION, open(aside).getRule());
    }

    @Test
    void regradingASourceSetsItsStatementsAsideWithinTheChange() {
        long official = records.source(TradeRecords.word());
        long paper = records.source(TradeRecords.word());
        String goods = LedgerRecords.goods();
        ledger.figure(official, goods, Flow.EXPORT, "2018", "10.00");
        ledger.figure(official, goods, Flow.IMPORT, "2018", "5.00");
        long total = ledger.figure(official, goods, Flow.TOTAL, "2018", "15.00");
        FigureForm later = ledger.form(paper, goods, Flow.TOTAL, "2018", "16.70");
        later.setPublished(PartialDate.parse("2024-03"));
        long other = records.as("anna", () -> figureService.create(later));
        assertEquals(Set.of(Rule.PARTS, Rule.REVISION), rules(other), "the later one stands");
        grade(paper, Reliability.C);
        assertEquals(Set.of(Rule.PARTS, Rule.REVISION), rules(other), "C is worth as much as B");
        grade(paper, Reliability.E);
        assertEquals(Set.of(Rule.REVISION), rules(other), "what is doubtful is set aside");
        assertEquals(Set.of(Rule.REVISION), rules(total));
        grade(paper, Reliability.B);
        assertEquals(Set.of(Rule.PARTS, Rule.REVISION), rules(other), "and comes back");
    }

    private Set<Rule> rules(long figure) {
        return findings.openOn(List.of(figure)).values().stream().flatMap(List::stream).map(FindingRow::getRule)
                .collect(Collectors.toSet());
    }

    private void grade(long source, Reliability reliability) {
        ledger.as(() -> {
            SourceForm form = inTransaction.get(() -> new SourceForm(sources.get(source)));
            form.setReliability(reliability);
            return sourceService.update(form);
        });
    }

    @Test
    void regradingASourceTakesFewQueries() throws Exception {
        long source = records.source(TradeRecords.word());
        String goods = LedgerRecords.goods();
        ledger.figure(source, goods, Flow.TOTAL, "2018", "15.00");
        ledger.figure(source, goods, Flow.TOTAL, "2018", "15.00");
        SourceRegraded worse = new SourceRegraded(source, SourceKind.NEWS_ARTICLE, Reliability.B, SourceKind.NEWS_ARTICLE,
                Reliability.F);
        transaction.begin();
        try {
            assertEquals(STATEMENTS + 2, SqlStatements.of(entities, () -> regraded.fire(worse)),
                    "which figures are not alone, and the grades of those");
        } finally {
            transaction.commit();
        }
    }

    @Test
    void reconcilingAFigureTakesFewQueries() throws Exception {
        Contradiction wrong = ledger.contradiction();
        transaction.begin();
        try {
            assertEquals(STATEMENTS, SqlStatements.of(entities, () -> changed.fire(new FiguresChanged(List.of(wrong.total())))));
        } finally {
            transaction.commit();
        }
    }

    @Test
    void concurrentEntriesAreReconciledWithEachOther() throws Exception {
        String goods = LedgerRecords.goods();
        long source = records.source(TradeRecords.word());
        long total = ledger.figure(source, goods, Flow.TOTAL, "2018", "15.70");
        CountDownLatch both = watch.next(2);
        Future<?> second;
        transaction.begin();
        try {
            ledger.figure(source, goods, Flow.EXPORT, "2018", "10.00");
            second = threads.submit(() -> ledger.figure(source, goods, Flow.IMPORT, "2018", "5.00"));
            assertTrue(both.await(30, TimeUnit.SECONDS));
        } finally {
            transaction.commit();
        }
        second.get(30, TimeUnit.SECONDS);
        assertEquals(Rule.PARTS, open(total).getRule());
    }

    @Test
    void aFindingIsShownAsOfADay() {
        Contradiction wrong = ledger.contradiction();
        long id = open(wrong.total()).getId();
        OffsetDateTime found = journal.of(FindingRecordKind.CODE, id, 0, 1).get(0).getAt();
        ledger.change(wrong.total(), "15.80");
        ledger.change(wrong.total(), "15.00");
        assertEquals(FindingStatus.RESOLVED, findings.get(id).getStatus());
        KnownFinding then = findings.find(id, found).orElseThrow();
        assertEquals(FindingStatus.OPEN, then.getStatus());
        assertTrue(then.statements().stream().anyMatch(input -> input.amount().value().toPlainString().equals("15.70")));
        assertTrue(findings.find(id, found.minus(1, ChronoUnit.MICROS)).isEmpty());
    }

    @Test
    void reopeningRequiresAReason() {
        Contradiction wrong = ledger.contradiction();
        long id = explained(wrong, "known");
        FindingForm silent = new FindingForm(findings.get(id));
        RefusedException refused = assertThrows(RefusedException.class, () -> reopen(silent));
        assertEquals("why", refused.getRefusals().get(0).field());
        FindingForm form = new FindingForm(findings.get(id));
        form.setWhy("it is not so");
        reopen(form);
        KnownFinding reopened = findings.get(id);
        assertEquals(FindingStatus.OPEN, reopened.getStatus());
        assertNull(reopened.getExplanation());
        List<RecordChange> life = journal.of(FindingRecordKind.CODE, id, 0, 3);
        assertEquals("it is not so", life.get(0).getWhy());
        assertEquals("known", life.get(1).getWhy(), "What was said before stays in the journal");
    }

    @Test
    void aMistakeOfTheSourceIsResolvedByAVerdict() throws Exception {
        Contradiction wrong = ledger.contradiction();
        long id = resolved(wrong, "the yearbook misprints the total");
        KnownFinding known = findings.get(id);
        assertEquals(FindingStatus.RESOLVED, known.getStatus());
        assertTrue(known.isResolvedByHand());
        assertEquals(Verdict.SOURCE_MISTAKEN, known.getVerdict());
        assertTrue(findings.openOn(List.of(wrong.total())).isEmpty());
        assertEquals(List.of(Action.RESOLVE, Action.CREATE), life(id));
        assertEquals("the yearbook misprints the total", journal.of(FindingRecordKind.CODE, id, 0, 1).get(0).getWhy());

        ledger.note(wrong.total(), "looked at again");
        assertEquals(0, check().getReturned());
        assertEquals(List.of(Action.RESOLVE, Action.CREATE), inTransaction.get(() -> life(id)),
                "It is found still, and stays as it is");

        ledger.change(wrong.total(), "15.80");
        assertEquals(FindingStatus.OPEN, now(id).getStatus(), "It returns with other figures");
        assertEquals(Action.RETURN, inTransaction.get(() -> life(id)).get(0));
        ledger.change(wrong.total(), "15.00");
        assertFalse(now(id).isResolvedByHand(), "These figures no longer disagree");
        assertEquals(FindingStatus.RESOLVED, now(id).getStatus());
        ledger.change(wrong.total(), "15.70");
        assertTrue(now(id).isResolvedByHand(), "It is what was resolved, again");
    }

    @Test
    void aVerdictCanBeChangedOrWithdrawn() {
        Contradiction wrong = ledger.contradiction();
        long id = resolved(wrong, "a mistake");
        FindingForm otherwise = new FindingForm(findings.get(id));
        assertTrue(otherwise.isJudged());
        otherwise.setVerdict(Verdict.EXPLAINED);
        explain(otherwise);
        assertEquals(FindingStatus.EXPLAINED, findings.get(id).getStatus());
        FindingForm again = new FindingForm(findings.get(id));
        again.setVerdict(Verdict.RULE_MISTAKEN);
        explain(again);
        FindingForm form = new FindingForm(findings.get(id));
        form.setWhy("it is none");
        reopen(form);
        assertEquals(FindingStatus.OPEN, findings.get(id).getStatus());
        assertNull(findings.get(id).getVerdict());
        assertEquals(List.of(Action.REOPEN, Action.RESOLVE, Action.EXPLAIN, Action.RESOLVE, Action.CREATE), life(id));
    }

    @Test
    void withdrawingAVerdictDoesNotReopenAgreeingFigures() {
        Contradiction wrong = ledger.contradiction();
        long id = resolved(wrong, "a mistake");
        long deletion = ledger.as(() -> figureService.delete(wrong.imports(), 1));
        FindingForm form = inTransaction.get(() -> new FindingForm(findings.get(id)));
        form.setWhy("it was none");
        reopen(form);
        assertEquals(FindingStatus.RESOLVED, now(id).getStatus());
        assertFalse(now(id).isResolvedByHand());
        assertEquals(List.of(Action.RESOLVE, Action.REOPEN, Action.RESOLVE, Action.CREATE), inTransaction.get(() -> life(id)));
        ledger.as(() -> restoration.undo(deletion).getId());
        assertEquals(FindingStatus.OPEN, now(id).getStatus(), "Nothing that a person said holds any more");
    }

    @Test
    void theSecondOfTwoConcurrentChangesIsRefused() {
        Contradiction wrong = ledger.contradiction();
        FindingForm form = new FindingForm(findings.get(open(wrong.total()).getId()));
        FindingForm other = new FindingForm(findings.get(form.getId()));
        ledger.change(wrong.total(), "15.80");
        form.setExplanation("of what is there no more");
        assertThrows(StaleException.class, () -> explain(form));
        ledger.change(wrong.total(), "15.00");
        other.setExplanation("too late");
        other.setVersion(findings.get(form.getId()).getVersion());
        assertThrows(RefusedException.class, () -> explain(other));
    }

    @Test
    void explainingAndCheckingRequireTheEditorRole() {
        Contradiction wrong = ledger.contradiction();
        FindingForm form = new FindingForm(findings.get(open(wrong.total()).getId()));
        form.setExplanation("known");
        caller.actAs("anna", Set.of(Roles.ANALYST), () -> {
            assertThrows(ForbiddenException.class, () -> service.judge(form));
            assertThrows(ForbiddenException.class, () -> service.reopen(form));
            assertThrows(ForbiddenException.class, () -> checks.begin());
        });
    }

    @Test
    void aListIsFilteredAndSorted() {
        Contradiction wrong = ledger.contradiction();
        long id = open(wrong.total()).getId();
        assertEquals(List.of(id), ids(new FindingFilter(FindingStatus.OPEN, Severity.CONFLICT, Rule.PARTS,
                Reporter.GACC, wrong.total(), null, null, FindingRepository.CONFLICTS_FIRST)));
        assertEquals(List.of(), ids(new FindingFilter(FindingStatus.EXPLAINED, null, null, null, wrong.total(), null, null,
                FindingRepository.CONFLICTS_FIRST)));
        assertEquals(List.of(), ids(new FindingFilter(null, null, null, Reporter.FTS, wrong.total(), null, null,
                FindingRepository.CONFLICTS_FIRST)));
        assertEquals(3, page(new FindingFilter(null, null, null, null, wrong.exports(), null, null, FindingRepository.CONFLICTS_FIRST))
                .getRows().get(0).first().getFirstFigures().size());
        for (String column : FindingRepository.SORTS.keySet()) {
            assertEquals(List.of(id), ids(new FindingFilter(null, null, null, null, wrong.total(), null, null,
                    Sort.descending(column))));
        }
    }

    @Test
    void findingsOfOneCauseAreListedAndJudgedTogether() {
        String goods = LedgerRecords.goods();
        long source = records.source(TradeRecords.word());
        for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT)) {
            ledger.figure(source, goods, flow, "2017", "10.00");
            FigureForm grown = ledger.form(source, goods, flow, "2018", "12.00");
            grown.setClaimedGrowth(new BigDecimal("22.5"));
            records.as("anna", () -> figureService.create(grown));
        }
        List<FindingGroup> groups = ofGoods(goods, FindingStatus.OPEN);
        assertEquals(1, groups.size());
        assertEquals(2, groups.get(0).getSize());
        assertTrue(groups.get(0).getSentence().contains("2017"), groups.get(0)::getSentence);

        FindingForm form = new FindingForm(findings.get(groups.get(0).first().getId()));
        form.setExplanation("revised in the yearbook");
        explain(form);
        assertEquals(List.of(), ofGoods(goods, FindingStatus.OPEN));
        assertEquals(2, ofGoods(goods, FindingStatus.EXPLAINED).get(0).getSize());

        FindingForm again = new FindingForm(findings.get(form.getId()));
        again.setWhy("not in the yearbook");
        reopen(again);
        assertEquals(2, ofGoods(goods, FindingStatus.OPEN).get(0).getSize());
        FindingForm one = new FindingForm(findings.get(form.getId()));
        one.setExplanation("this one alone");
        one.setForCause(false);
        explain(one);
        assertEquals(1, ofGoods(goods, FindingStatus.OPEN).get(0).getSize());
    }

    private List<FindingGroup> ofGoods(String goods, FindingStatus status) {
        return findings.page(new FindingFilter(status, null, Rule.REVISED_BASE, null, null, null, null,
                FindingRepository.CONFLICTS_FIRST), 1, 10_000).getRows().stream()
                .filter(group -> group.first().getFigures().get(0).series().commodity().equals(goods)).toList();
    }

    @Test
    void aListIsInOrderAcrossItsPages() {
        ledger.contradiction();
        explained(ledger.contradiction(), "known");
        ledger.contradiction();
        for (FindingStatus status : Arrays.asList(null, FindingStatus.OPEN)) {
            for (String column : FindingRepository.SORTS.keySet()) {
                assertInOrder(status, Sort.ascending(column));
                assertInOrder(status, Sort.descending(column));
            }
        }
    }

    private void assertInOrder(FindingStatus status, Sort sort) {
        FindingFilter filter = new FindingFilter(status, null, null, null, null, null, null, sort);
        List<Long> all = findings.page(filter, 1, 10_000).getRows().stream().map(group -> group.first().getId()).toList();
        Map<String, Long> firstOfCause = new LinkedHashMap<>();
        entities.createQuery("select f.cause, f.id from KnownFinding f"
                + (status == null ? "" : " where f.status = org.amur.reconciliation.FindingStatus." + status)
                + FindingRepository.order(sort), Object[].class).getResultList()
                .forEach(row -> firstOfCause.putIfAbsent((String) row[0], (Long) row[1]));
        List<Long> inOrder = List.copyOf(firstOfCause.values());
        assertEquals(inOrder, all, sort + " of " + status);
        List<Long> paged = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            findings.page(filter, number, 1).getRows().forEach(row -> paged.add(row.first().getId()));
        }
        assertEquals(all.subList(0, Math.min(3, all.size())), paged, sort + " of " + status);
    }

    @Test
    void anOrderWithoutAnIndexIsComputedOnceForAllPages() {
        ledger.contradiction();
        ledger.contradiction();
        for (String column : List.of("severity", "rule", "status")) {
            FindingFilter filter = new FindingFilter(null, null, null, null, null, null, null, Sort.ascending(column));
            // Other tests may change the record between the two.
            await().pollInSameThread().untilAsserted(() -> {
                findings.page(filter, 1, 1);
                assertEquals(2, SqlStatements.of(entities, () -> findings.page(filter, 2, 1)), "the rows and the figures of the first");
            });
        }
    }

    private Page<FindingGroup> page(FindingFilter filter) {
        return findings.page(filter, 1, 25);
    }

    private List<Long> ids(FindingFilter filter) {
        return page(filter).getRows().stream().map(group -> group.first().getId()).toList();
    }

    private FindingRow open(long figure) {
        List<FindingRow> open = findings.openOn(List.of(figure)).getOrDefault(figure, List.of());
        assertEquals(1, open.size(), () -> open.stream().map(FindingRow::getSentence).toList().toString());
        return open.get(0);
    }

    private long explained(Contradiction wrong, String why) {
        FindingForm form = new FindingForm(findings.get(open(wrong.total()).getId()));
        form.setExplanation(why);
        explain(form);
        return form.getId();
    }

    private long resolved(Contradiction wrong, String why) {
        FindingForm form = new FindingForm(findings.get(open(wrong.total()).getId()));
        form.setVerdict(Verdict.SOURCE_MISTAKEN);
        form.setExplanation(why);
        explain(form);
        return form.getId();
    }

    private void explain(FindingForm form) {
        form.setVerdict(requireNonNullElse(form.getVerdict(), Verdict.EXPLAINED));
        records.as("anna", () -> {
            service.judge(form);
            return null;
        });
    }

    private void reopen(FindingForm form) {
        records.as("anna", () -> {
            service.reopen(form);
            return null;
        });
    }

    /** Returns the history, newest first. */
    private List<Action> life(long id) {
        return journal.of(FindingRecordKind.CODE, id, 0, 10).stream().map(RecordChange::getAction).toList();
    }

    private KnownFinding now(long id) {
        return inTransaction.get(() -> findings.get(id));
    }

    private LedgerCheck check() throws Exception {
        Future<?> work = inTransaction.get(() -> records.as("anna", checks::begin)).orElseThrow();
        work.get(2, TimeUnit.MINUTES);
        Job check = records.as("anna", checks::latest).orElseThrow();
        assertNull(check.getFailureKey());
        return inTransaction.get(() -> reports.get(check.getResult()));
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void write(String sql) throws Exception {
        transaction.begin();
        entities.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}
