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
 * The plan that was worked out last, for whoever has looked at it and imports the file then: a file of 100,000 figures takes seconds to
 * be read and held against the record. It holds as long as nothing has changed that it comes of, else another is worked out: what was
 * said of the file, the day, and the whole record, sources and kept mappings included. There is one, and none where memory is short,
 * where nobody has used it for ten minutes, or where so much was recorded lately that it cannot be told whether more was.
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

    /** Without rounds. */
    PlanCache(ChangeMarks marks) {
        this.marks = marks;
    }

    void begin(@Observes SchemaReady ready) {
        rounds.begin(PAUSE_SECONDS, PAUSE_SECONDS, () -> forgetUnused(Instant.now()));
    }

    /** @param file of which the plan is asked for; its content never changes */
    ImportPlan of(ImportFile file, Supplier<ImportPlan> worked) {
        // Nothing is imported on a past day: what the record had then nobody will ask for again.
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
        last.set(mark.tells() ? new Last(new SoftReference<>(new Kept(asked, mark, plan)), Instant.now()) : NONE);
        return plan;
    }

    /** Of a file that is imported or thrown away. */
    void forget(ImportFile file) {
        Last before = last.get();
        Kept kept = before.kept.get();
        if (kept != null && kept.asked.token.equals(file.getToken())) {
            last.compareAndSet(before, NONE);
        }
    }

    /** It may hold much memory, for whom may have left. */
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

    /** All that a plan depends on but the record. */
    private record Asked(String token, FileReading reading, LocalDate today) {

        static Asked of(ImportFile file) {
            return new Asked(file.getToken(), file.fileReading(), LocalDate.now(ZoneOffset.UTC));
        }
    }
}
