package org.amur.figureimport.run;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

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
    private static final Last NONE = new Last(new SoftReference<>(null), Instant.EPOCH);

    private final AtomicReference<Last> last = new AtomicReference<>(NONE);

    @Inject
    private ChangeMarks marks;

    @Inject
    private PeriodicTask rounds;

    PlanCache() {
    }

    /** Creates a cache without a periodic task. */
    PlanCache(ChangeMarks marks) {
        this.marks = marks;
    }

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, () -> forgetUnused(Instant.now()));
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
        Last before = last.get();
        Kept kept = before.kept.get();
        if (kept != null && kept.asked.equals(asked) && marks.isStill(kept.mark)) {
            last.compareAndSet(before, new Last(before.kept, Instant.now()));
            return kept.plan;
        }
        ChangeMark mark = marks.now();
        ImportPlan plan = worked.get();
        last.set(mark.isUsable() ? new Last(new SoftReference<>(new Kept(asked, mark, plan)), Instant.now()) : NONE);
        return plan;
    }

    /** Drops the plan of a file that is imported or deleted. */
    void forget(ImportFile file) {
        Last before = last.get();
        Kept kept = before.kept.get();
        if (kept != null && kept.asked.token.equals(file.getToken())) {
            last.compareAndSet(before, NONE);
        }
    }

    /** Drops a plan without recent use, which may hold much memory. */
    void forgetUnused(Instant now) {
        Last before = last.get();
        if (before.used.plus(UNUSED).isBefore(now)) {
            last.compareAndSet(before, NONE);
        }
    }

    private record Last(SoftReference<Kept> kept, Instant used) {
    }

    private record Kept(Asked asked, ChangeMark mark, ImportPlan plan) {
    }

    /** Inputs of a plan, except the record. */
    private record Asked(String token, FileReading reading, LocalDate today) {

        static Asked of(ImportFile file) {
            return new Asked(file.getToken(), file.fileReading(), LocalDate.now(ZoneOffset.UTC));
        }
    }
}
