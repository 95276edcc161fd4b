package org.amur.trade.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.amur.common.Caller;
import org.amur.common.NotFoundException;
import org.amur.common.Option;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.SqlState;
import org.amur.date.PartialDate;
import org.amur.source.Credibility;
import org.amur.source.SourceService;
import org.amur.trade.FigureWriter;
import org.amur.trade.file.DraftCitation;
import org.amur.trade.file.FigureFile;

/** Imports files of figures: a file is kept, previewed, and then recorded as a whole or not at all. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class FigureImportService {

    /** More would fill the database with what nobody imports. */
    private static final int MOST_KEPT = 20;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private ImportRepository repository;

    @Inject
    private ImportPlanner planner;

    @Inject
    private SourceService sources;

    @Inject
    private FigureWriter writer;

    /**
     * Keeps a file until it is imported, at most for a day, and of one account no more than the last twenty.
     *
     * @return the token by which only the caller finds it again
     * @throws RefusedException if it is larger than {@link FigureFile#MOST_BYTES}
     */
    public String keep(String fileName, byte[] content) {
        if (content.length > FigureFile.MOST_BYTES) {
            throw new RefusedException("csv", "trade.reason.TOO_LARGE");
        }
        forgetOld();
        ImportFile file = new ImportFile(caller.name(), fileName, content);
        entities.persist(file);
        return file.getToken();
    }

    private void forgetOld() {
        entities.createQuery("delete from ImportFile f where f.uploadedAt < :oldest")
                .setParameter("oldest", ImportFile.oldest()).executeUpdate();
        List<Long> more = repository.filesBut(MOST_KEPT - 1, caller.name());
        if (!more.isEmpty()) {
            entities.createQuery("delete from ImportFile f where f.id in :more").setParameter("more", more).executeUpdate();
        }
    }

    /** Empty if the caller has no such file, or no longer. */
    public Optional<ImportPreview> preview(String token) {
        return repository.file(token, caller.name()).map(planner::plan);
    }

    /**
     * Says where a file comes from whose rows do not.
     *
     * @param published null if it is not known
     * @throws RefusedException if it cannot have been published then
     */
    public void comesFrom(String token, long source, PartialDate published) {
        ImportFile file = get(token);
        repository.source(source).orElseThrow(() -> new NotFoundException("source", source));
        if (published != null) {
            check(published, file);
        }
        file.comesFrom(source, published);
    }

    public void discard(String token) {
        repository.file(token, caller.name()).ifPresent(entities::remove);
    }

    /**
     * Records the figures that the record does not have yet.
     *
     * @param progress is told how far it has come
     * @return the number of the report; that of the first time if the file was imported before
     * @throws ImportBusyException if another import is under way
     * @throws RefusedException    if the file has a problem, or its source is not chosen
     */
    public long record(String token, ImportProgress progress) {
        takeTurn();
        Optional<Long> before = repository.reportOn(token, caller.name());
        return before.isPresent() ? before.get() : record(get(token), progress);
    }

    private long record(ImportFile file, ImportProgress progress) {
        ImportPreview preview = planner.plan(file);
        if (!preview.isComplete()) {
            throw new RefusedException(null, "trade.import.refused");
        }
        progress.begins(preview.getWritten());
        writer.write(preview.getToWrite(), sourcesOf(preview), Credibility.CANNOT_BE_JUDGED, progress::written);
        ImportReport report = new ImportReport(caller.name(), preview);
        entities.persist(report);
        discard(file.getToken());
        return report.getId();
    }

    private Function<DraftCitation, Option> sourcesOf(ImportPreview preview) {
        if (preview.isSourceNeeded()) {
            return citation -> preview.getSource();
        }
        Map<String, Option> records = new HashMap<>();
        preview.getSources().forEach(named -> records.put(named.getKey(), record(named)));
        return citation -> records.get(NamedSource.key(citation));
    }

    private Option record(NamedSource named) {
        return named.getRecord() != null ? named.getRecord()
                : new Option(sources.create(named.newSource()), named.getName());
    }

    /** Does not wait for it: another import may take minutes. PostgreSQL and H2 each have their code for that. */
    private void takeTurn() {
        try {
            entities.createNativeQuery("select id from import_turn where id = 1 for update nowait").getSingleResult();
        } catch (PersistenceException e) {
            boolean taken = SqlState.LOCK_NOT_AVAILABLE.isIn(e) || SqlState.TIMEOUT_EXPIRED.isIn(e);
            throw taken ? new ImportBusyException(e) : e;
        }
    }

    private ImportFile get(String token) {
        return repository.file(token, caller.name()).orElseThrow(() -> new NotFoundException("import", token));
    }

    private static void check(PartialDate published, ImportFile file) {
        if (!published.overlaps(null, LocalDate.now(ZoneOffset.UTC))) {
            throw new RefusedException("published", "trade.import.published.future");
        }
        boolean tooEarly = ImportPlanner.read(file).drafts().stream()
                .anyMatch(draft -> !published.overlaps(draft.statement().period().end().plusDays(1), null));
        if (tooEarly) {
            throw new RefusedException("published", "trade.import.published.early");
        }
    }
}
