package org.amur.reconciliation;

import java.math.BigDecimal;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.InTransaction;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureService;
import org.amur.figure.TradeRecords;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.source.Credibility;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Figures of goods that no other test has, so that only a test's own entries can disagree. */
@ApplicationScoped
public class LedgerRecords {

    @Inject
    private TradeRecords records;

    @Inject
    private FigureService service;

    @Inject
    private FigureRepository figures;

    @Inject
    private InTransaction inTransaction;

    /** Returns an unused subheading. */
    static String goods() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 770_000));
    }

    FigureForm form(long source, String goods, Flow flow, String period, String billions) {
        FigureForm form = new FigureForm();
        form.setReporter(Reporter.GACC);
        form.setDeclarant(Area.CHINA);
        form.setPartner(Area.RUSSIA);
        form.setCommodity(goods);
        form.setFlow(flow);
        form.setPeriod(Period.parse(period));
        form.setValue(new BigDecimal(billions));
        form.setScale(Scale.BILLION);
        form.setCurrency(Currency.USD);
        form.setPublished(PartialDate.parse("2024-02"));
        form.getCitations().getRows().get(0).setSource(new Option(source, "source"));
        form.getCitations().getRows().get(0).setCredibility(Credibility.PROBABLY_TRUE);
        return form;
    }

    long figure(long source, String goods, Flow flow, String period, String billions) {
        return records.as("anna", () -> service.create(form(source, goods, flow, period, billions)));
    }

    /** Creates exports and imports of 2018 that do not add up to the total. */
    Contradiction contradiction() {
        long source = records.source(TradeRecords.word());
        String goods = goods();
        return new Contradiction(source, goods, figure(source, goods, Flow.EXPORT, "2018", "10.00"),
                figure(source, goods, Flow.IMPORT, "2018", "5.00"), figure(source, goods, Flow.TOTAL, "2018", "15.70"));
    }

    void change(long figure, String billions) {
        FigureForm form = stored(figure);
        form.setValue(new BigDecimal(billions));
        save(form);
    }

    void note(long figure, String note) {
        FigureForm form = stored(figure);
        form.setNote(note);
        save(form);
    }

    void move(long figure, String period) {
        FigureForm form = stored(figure);
        form.setPeriod(Period.parse(period));
        save(form);
    }

    void keepBeside(long figure, String why) {
        FigureForm form = stored(figure);
        form.setBeside(why);
        save(form);
    }

    /**
     * Stores in a transaction of its own: a check of all figures may have been running just before, see
     * {@link InTransaction}.
     */
    private FigureForm stored(long figure) {
        return inTransaction.get(() -> new FigureForm(figures.get(figure)));
    }

    private void save(FigureForm form) {
        as(() -> service.update(form));
    }

    <T> T as(Supplier<T> work) {
        return records.as("boris", work);
    }

    /** Three figures, one of them wrong. */
    record Contradiction(long source, String goods, long exports, long imports, long total) {
    }
}
