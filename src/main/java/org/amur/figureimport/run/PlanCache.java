package org.amur.figureimport.run;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.database.SchemaReady;
import org.amur.history.AsOf;
import org.amur.history.ChangeMark;
import org.amur.history.ChangeMarks;
import org.amur.jobs.PeriodicTask;

/**
 * Cache of the last plan, for a user who previews a file and then imports it: reading and comparing 100,000 figures
 * takes seconds. It is valid while its inputs are unchanged: the file's options, the day, and the whole record with
 * sources and templates. It holds one plan, dropped if memory is short, after ten minutes without use, or if so many
 * recent changes were made that they cannot be checked.
 */
@ApplicationScoped
class PlanCache {

    static final Duration UNUSED = Duration.ofMinutes(10);
    private static final int PAUSE_SECONDS = 60;

    private final Cache<Asked, Kept> plans;

    @Inject
    private ChangeMarks marks;

    @Inject
    private PeriodicTask rounds;

    PlanCache() {
        this(null, Ticker.systemTicker());
    }

    /** Creates a cache without a periodic task. */
    PlanCache(ChangeMarks marks, Ticker ticker) {
        this.marks = marks;
        plans = Caffeine.newBuilder().maximumSize(1).softValues().expireAfterAccess(UNUSED).ticker(ticker).executor(Runnable::run)
                .build();
    }

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, plans::cleanUp);
    }

    /**
     * Returns the plan.
     *
     * @param file whose content never changes
     */
    ImportPlan of(ImportFile file, Supplier<ImportPlan> worked) {
        // Nothing is imported on an as-of day, so its plan is not needed again.
        if (AsOf.day().isPresent()) {
            return worked.get();
        }
        Asked asked = Asked.of(file);
        Kept kept = plans.getIfPresent(asked);
        if (kept != null && marks.isStill(kept.mark)) {
            return kept.plan;
        }
        ChangeMark mark = marks.now();
        ImportPlan plan = worked.get();
        if (mark.isUsable()) {
            plans.put(asked, new Kept(mark, plan));
        }
        return plan;
    }

    /** Drops the plan of a file that is imported or deleted. */
    void forget(ImportFile file) {
        plans.asMap().keySet().removeIf(asked -> asked.token.equals(file.getToken()));
    }

    private record Kept(ChangeMark mark, ImportPlan plan) {
    }

    /** Inputs of a plan, except the record. */
    private record Asked(String token, FileReading reading, LocalDate today) {

        static Asked of(ImportFile file) {
            return new Asked(file.getToken(), file.fileReading(), LocalDate.now(ZoneOffset.UTC));
        }
    }
}
