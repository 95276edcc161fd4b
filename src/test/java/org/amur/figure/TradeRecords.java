package org.amur.figure;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.jobs.Job;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Creates separate sources and figures for tests in the container. */
@ApplicationScoped
public class TradeRecords {

    @Inject
    private SourceService sources;

    @Inject
    private FigureService figures;

    @Inject
    private Caller caller;

    /** Returns a job that no one watches. */
    public static Job job() {
        return new Job(Job.Kind.FIGURE_IMPORT, word(), null, "anna");
    }

    public static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    public <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }

    public long source(String title) {
        return source(title, null);
    }

    public long source(String title, String address) {
        return source(form -> {
            form.setTitle(title);
            form.setAddress(address);
        });
    }

    /** Creates a source that differs from others as given. */
    long source(Consumer<SourceForm> difference) {
        SourceForm form = new SourceForm();
        form.setTitle(word());
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setPublisher("A paper");
        form.setPublished(PartialDate.parse("2023-03"));
        form.setReliability(Reliability.B);
        difference.accept(form);
        return as("anna", () -> sources.create(form));
    }

    /** Returns a statement by Russian customs, which no other test asserts on. */
    public FigureForm form(long source, String period, String value) {
        FigureForm form = new FigureForm();
        form.setReporter(Reporter.FTS);
        form.setDeclarant(Area.RUSSIA);
        form.setFlow(Flow.EXPORT);
        form.setPeriod(Period.parse(period));
        form.setValue(new BigDecimal(value));
        form.setScale(Scale.BILLION);
        form.setCurrency(Currency.USD);
        form.setPublished(PartialDate.parse("2024-02"));
        form.getCitations().getRows().get(0).setSource(new Option(source, "source"));
        form.getCitations().getRows().get(0).setCredibility(Credibility.PROBABLY_TRUE);
        return form;
    }

    public long figure(FigureForm form) {
        return as("anna", () -> figures.create(form));
    }
}
