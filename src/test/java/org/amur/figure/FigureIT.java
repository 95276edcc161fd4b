package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.access.ForbiddenException;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.history.ChangeRepository;
import org.amur.history.DuplicateSubmissions;
import org.amur.history.Restoration;
import org.amur.history.TemporalReader;
import org.amur.source.Reliability;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.Sort;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.junit.jupiter.api.Test;

/** Figures are stored as stated, with their citations and all versions. */
class FigureIT extends ServerTests {

    @Inject
    private TradeRecords records;

    @Inject
    private FigureService service;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureRecency recency;

    @Inject
    private SourceService sources;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private DuplicateSubmissions submissions;

    @Inject
    private TemporalReader reads;

    @Test
    void everyDigitIsKept() {
        FigureForm form = records.form(records.source(TradeRecords.word()), "2023-01..2023-11", "218.1760");
        form.setClaimedGrowth(new BigDecimal("26.70"));
        form.setStatedText("2181亿7600万美元");
        form.setBeside("converted at the rate of one day");
        Figure figure = figures.get(records.figure(form));

        assertEquals(Amount.of("218.1760", Scale.BILLION, Currency.USD), figure.getAmount());
        assertEquals(new BigDecimal("26.70"), figure.getClaimedGrowth());
        assertEquals(Period.parse("2023-01..2023-11"), figure.getPeriod());
        assertEquals(Series.of(Reporter.FTS, Area.RUSSIA, Flow.EXPORT, Currency.USD), figure.getSeries());
        assertEquals("2181亿7600万美元", figure.getStatedText());
        assertEquals("converted at the rate of one day", figure.getBeside());
        assertEquals("B2", figure.getCitations().get(0).getGrade());
        assertEquals("Russia’s exports to China, January–November 2023: 218.1760\u00a0bn\u00a0$, FTS",
                journal.of("figure", figure.getId(), 0, 1).get(0).getTitle());
    }

    @Test
    void anUnknownVintageIsADateThatIsUnknown() {
        FigureForm form = records.form(records.source(TradeRecords.word()), "2023", "1");
        form.setPublished(null);
        Figure figure = figures.get(records.figure(form));
        assertTrue(figure.getPublished().isUnknown());
        assertNull(new FigureForm(figure).getPublished());
    }

    @Test
    void onlyFiguresOfPublishedAndGradedSourcesMoveTheFreshness() {
        String before = recency.getText();
        records.figure(customs(records.source(form -> form.setReliability(Reliability.F))));
        records.figure(customs(records.source(form -> form.setPublished(null))));
        assertEquals(before, recency.getText());
    }

    private FigureForm customs(long source) {
        FigureForm form = records.form(source, "2026-10", "9.3");
        form.setPublished(PartialDate.parse("2026-11"));
        form.setReporter(Reporter.GACC);
        form.setDeclarant(Area.CHINA);
        return form;
    }

    @Test
    void aListFindsByTheWordsOfTheSource() {
        String word = TradeRecords.word();
        long source = records.source("About " + word);
        long small = records.figure(records.form(source, "2023-02", "9.3"));
        long large = records.figure(records.form(source, "2023-01", "10.1"));

        Page<FigureRow> found = page(word, "2023-01", Sort.descending("value"));
        assertEquals(List.of(large), ids(found));
        assertEquals("About " + word, found.getRows().get(0).getCitations().get(0).source().title());
        assertEquals(List.of(large, small), ids(page(word, "2023", Sort.descending("value"))));
        assertEquals(List.of(small, large), ids(page(word, "2023", Sort.descending("period"))));
        assertEquals(List.of(), ids(page(word, "2022", Sort.descending("period"))));
    }

    @Test
    void aSearchFindsByTheAmountInItsOwnAndInTheSourcesWordsAndByTheCodeOfGoods() {
        String word = TradeRecords.word();
        long source = records.source("About " + word);
        FigureForm oil = records.form(source, "2023-03", "237.8");
        oil.setCommodity("270900");
        long stated = records.figure(oil);
        FigureForm all = records.form(source, "2023-04", "218.176");
        all.setStatedText("2181亿7600万美元");
        long said = records.figure(all);
        for (String amount : List.of("237.8", "237,8", "237.80 bn", "237.8 млрд", "$237.8", "2709", "27", "HS 2709", "270900")) {
            assertEquals(List.of(stated), figures.search(word + " " + amount, 8).stream().map(FigureRow::getId).toList(), amount);
        }
        for (String amount : List.of("2181亿7600万美元", "218.176", "218,176 mn")) {
            assertEquals(List.of(said), figures.search(amount + " " + word, 8).stream().map(FigureRow::getId).toList(), amount);
        }
        assertEquals(List.of(), figures.search(word + " 2710", 8));
        assertEquals(2, figures.search(word + " 2023", 8).size());
    }

    @Test
    void aSearchFindsGrowthWithADecimalPointOrCommaAndQuotationsInEitherWriting() {
        String word = TradeRecords.word();
        long source = records.source("About " + word);
        FigureForm form = records.form(source, "2023-03", "237.8");
        form.setClaimedGrowth(new BigDecimal("-34.3"));
        long fell = records.figure(form);
        FigureForm quoting = records.form(source, "2023-04", "218.176");
        quoting.getCitations().getRows().get(0).setQuotation("Торговля выросла на 34,3 %");
        long quoted = records.figure(quoting);
        for (String growth : List.of("34.3%", "34,3%", "34,3 %", "34.3")) {
            assertEquals(List.of(quoted, fell), figures.search(word + " " + growth, 8).stream().map(FigureRow::getId).toList(), growth);
        }
        assertEquals(List.of(), figures.search(word + " 34.4%", 8));
    }

    @Test
    void theFiguresBehindAComputedNumberAreListed() {
        long source = records.source(TradeRecords.word());
        long one = records.figure(records.form(source, "2023-05", "1"));
        long other = records.figure(records.form(source, "2023-06", "2"));
        records.figure(records.form(source, "2023-07", "3"));
        FigureFilter filter = new FigureFilter(null, null, null, null, null, null, null, null, null, FigureRepository.NEWEST,
                List.of(one, other));
        assertEquals(List.of(other, one), ids(figures.page(filter, 1, 25)));
    }

    @Test
    void everyVersionIsKeptWithItsCitations() {
        long first = records.source("First " + TradeRecords.word());
        long second = records.source("Second " + TradeRecords.word());
        long id = records.figure(records.form(first, "2023", "190"));
        FigureForm form = new FigureForm(figures.get(id));
        form.setValue(new BigDecimal("190.271"));
        form.getCitations().getRows().get(0).setSource(new Option(second, "second"));
        form.setWhy("more digits");
        records.as("boris", () -> service.update(form));

        OffsetDateTime created = journal.of("figure", id, 0, 2).get(1).getAt();
        Figure then = reads.findAt(created, Figure.class, id).orElseThrow();
        assertEquals("190", then.getValue().toPlainString());
        assertEquals(first, then.getCitations().get(0).getSource().getId());
        assertEquals(second, figures.get(id).getCitations().get(0).getSource().getId());
        assertEquals(1, figures.get(id).getCitations().size());
        assertTrue(reads.findAt(created.minusSeconds(1), Figure.class, id).isEmpty());
    }

    @Test
    void aDeletionIsUndoneWithItsCitations() {
        long source = records.source(TradeRecords.word());
        long id = records.figure(records.form(source, "2023", "190"));
        assertThrows(StillNeededException.class, () -> records.as("anna", () -> sources.delete(source, 1)));
        long deletion = records.as("anna", () -> service.delete(id, 1));
        assertTrue(figures.find(id).isEmpty());
        records.as("anna", () -> restoration.undo(deletion).getId());
        assertEquals(source, figures.get(id).getCitations().get(0).getSource().getId());
    }

    @Test
    void theSecondOfTwoConcurrentEditsIsRefused() {
        long id = records.figure(records.form(records.source(TradeRecords.word()), "2023", "190"));
        FigureForm one = new FigureForm(figures.get(id));
        FigureForm other = new FigureForm(figures.get(id));
        records.as("anna", () -> service.update(one));
        assertThrows(StaleException.class, () -> records.as("boris", () -> service.update(other)));
    }

    @Test
    void contradictionsAreRefusedAtTheirFields() {
        FigureForm form = records.form(records.source(TradeRecords.word()), "2023-02", "-1");
        form.setReporter(Reporter.GACC);
        form.setPublished(PartialDate.of(LocalDate.of(2023, 2, 1)));
        form.getCitations().getRows().clear();
        RefusedException refused = assertThrows(RefusedException.class, () -> records.figure(form));
        assertEquals(List.of("declarant", "value", "published", "citations"),
                refused.getRefusals().stream().map(Refusal::field).toList());
    }

    @Test
    void aFallByAHundredPerCentRequiresZero() {
        long source = records.source(TradeRecords.word());
        FigureForm form = records.form(source, "2023-02", "0.1");
        form.setClaimedGrowth(new BigDecimal("-100.0"));
        RefusedException refused = assertThrows(RefusedException.class, () -> records.figure(form));
        assertEquals(List.of("figureImport.reason.NOTHING_LEFT"), refused.getRefusals().stream().map(Refusal::key).toList());
        form.setValue(new BigDecimal("0.0"));
        assertEquals(new BigDecimal("-100.0"), figures.get(records.figure(form)).getClaimedGrowth());
    }

    @Test
    void theSameFormSentTwiceWritesOnce() {
        FigureForm form = records.form(records.source(TradeRecords.word()), "2023", "190");
        long once = records.as("anna", () -> submissions.createOnce(form.getSubmission(), () -> service.create(form)).id());
        assertEquals(once, records.as("anna", () -> submissions.createOnce(form.getSubmission(), () -> service.create(form)).id()));
    }

    @Test
    void creatingFiguresRequiresTheEditorRole() {
        FigureForm form = records.form(records.source(TradeRecords.word()), "2023", "1");
        assertThrows(ForbiddenException.class, () -> service.create(form));
    }

    private Page<FigureRow> page(String word, String span, Sort sort) {
        PartialDate date = PartialDate.parse(span);
        return figures.page(new FigureFilter(word, Reporter.FTS, Area.RUSSIA, null, null, Flow.EXPORT, Currency.USD,
                date.getEarliest(), date.getLatest(), sort, null), 1, 25);
    }

    private static List<Long> ids(Page<FigureRow> page) {
        return page.getRows().stream().map(FigureRow::getId).toList();
    }
}
