package org.amur.figureimport.run;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.Head;
import org.amur.figureimport.table.Table;
import org.amur.history.Journal;
import org.amur.jobs.Job;
import org.amur.source.Credibility;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.request.InFileTurn;

/** Imports files of figures: a file is stored, previewed, and then imported as a whole or not at all. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class FigureImportService {

    /** Maximum number of waiting files per account, which limits the size of the database. */
    private static final int MAX_STORED = 20;

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

    @Inject
    private CommodityNames commodities;

    @Inject
    private Journal journal;

    @Inject
    private ImportLock lock;

    /**
     * Stores a file until it is imported, for at most a day; only the last twenty of an account are kept.
     *
     * @return the token by which only the caller finds it
     * @throws RefusedException if it is larger than {@link FigureFile#MAX_BYTES}
     */
    public String keep(String fileName, byte[] content) {
        if (content.length > FigureFile.MAX_BYTES) {
            throw new RefusedException("csv", "figureImport.reason.TOO_LARGE");
        }
        forgetOld();
        ImportFile file = new ImportFile(caller.name(), fileName, content);
        entities.persist(file);
        return file.getToken();
    }

    private void forgetOld() {
        entities.createQuery("delete from ImportFile f where f.uploadedAt < :oldest")
                .setParameter("oldest", ImportFile.oldest()).executeUpdate();
        List<Long> more = repository.filesBut(MAX_STORED - 1, caller.name());
        if (!more.isEmpty()) {
            entities.createQuery("delete from ImportFile f where f.id in :more").setParameter("more", more).executeUpdate();
        }
    }

    /** Returns the preview; empty if the caller has no such file, or no longer. */
    @InFileTurn
    public Optional<ImportPreview> preview(String token) {
        return repository.file(token, caller.name()).map(planner::plan);
    }

    /**
     * Reads the first rows of a file by a mapping that is being edited.
     *
     * @param mapping null for the current one of the file
     * @return empty if the caller has no such file, or no longer
     */
    @InFileTurn
    public Optional<FirstRows> firstRows(String token, Mapping mapping) {
        return repository.file(token, caller.name()).map(file -> planner.firstRows(file, mapping));
    }

    /**
     * Sets the source of a file whose rows do not state one.
     *
     * @param published null if it is not known
     * @throws RefusedException if the figures cannot have been published then
     */
    @InFileTurn
    public void setSource(String token, long source, PartialDate published) {
        ImportFile file = get(token);
        repository.source(source).orElseThrow(() -> new NotFoundException("source", source));
        if (published != null) {
            check(published, file);
        }
        file.setSource(source, published);
    }

    /**
     * Sets how a file is read.
     *
     * @param charset the name of an encoding; null for Unicode
     * @param sheet of a workbook; null for the first with amounts
     * @param mapping of the columns; null for the proposed one
     * @throws RefusedException if there is no such encoding, or the mapping is too long to store
     */
    public void setReading(String token, String charset, String sheet, Mapping mapping) {
        Table.charset(charset);
        get(token).setReading(charset, sheet, mapping);
    }

    /**
     * Sets the mapping of a file, and keeps its encoding and sheet.
     *
     * @throws RefusedException if the mapping is too long to store
     */
    public void setMapping(String token, Mapping mapping) {
        ImportFile file = get(token);
        file.setReading(file.getCharset(), file.getSheet(), mapping);
    }

    /**
     * Confirms the amounts of a file, although they differ greatly from the recorded ones.
     *
     * @param shown the digest of the preview that shows them
     * @throws RefusedException if the reading has changed since
     */
    @InFileTurn
    public void confirmAmounts(String token, String shown) {
        ImportFile file = get(token);
        plan(file, shown);
        file.confirmAmounts();
    }

    /**
     * Computes the preview.
     *
     * @throws RefusedException if the reading differs from that of the preview with this digest
     */
    private ImportPreview plan(ImportFile file, String shown) {
        ImportPreview preview = planner.plan(file);
        if (!preview.getDigest().equals(shown)) {
            throw new RefusedException(null, "figureImport.readOtherwise");
        }
        return preview;
    }

    /**
     * Sets the mapping of a file, and saves it as the template of its publisher.
     *
     * @throws RefusedException if the publisher is not specified, or as {@link #saveMapping(String, String)} does; nothing is set then
     */
    @InFileTurn
    public void saveMapping(String token, Mapping mapping) {
        setMapping(token, mapping);
        saveMapping(token, mapping.publisher());
    }

    /**
     * Saves the mapping of a file as template for tables with the same columns, replacing an earlier one. A time
     * declared for all rows is not saved, since the next file has another.
     *
     * @throws RefusedException if the publisher is not specified, the mapping is too long to store, or another
     * user is saving one for the same columns
     * @throws StaleException if another user has just replaced the earlier one
     */
    @InFileTurn
    public void saveMapping(String token, String publisher) {
        Head head = planner.firstRows(get(token), null).getHead();
        if (head == null || publisher == null || publisher.isBlank()) {
            throw new RefusedException("publisher", "figureImport.mapping.publisher.needed");
        }
        Mapping named = new Mapping(publisher.strip(), head.mapping().columns(), head.mapping().constants())
                .ofAnyTime();
        TableMapping saved = repository.mapping(head.names()).orElse(null);
        if (saved == null) {
            saved = new TableMapping(head.names());
            saved.setMapping(named);
            journal.create(saved);
        } else {
            saved.setMapping(named);
            journal.update(saved, null);
        }
    }

    public void discard(String token) {
        repository.file(token, caller.name()).ifPresent(file -> {
            planner.forget(file);
            entities.remove(file);
        });
    }

    /**
     * Imports the figures that are not recorded yet.
     *
     * @param shown the digest of the preview that the user saw
     * @param progress receives the progress
     * @return the number of the report; that of the first time if the file was imported before
     * @throws ImportBusyException if another import is running
     * @throws RefusedException if the file has a problem, its source is not chosen, or the reading has changed
     * since the preview
     */
    public long record(String token, String shown, Job progress) {
        lock.take();
        Optional<Long> before = repository.reportOn(token, caller.name());
        return before.isPresent() ? before.get() : record(get(token), shown, progress);
    }

    private long record(ImportFile file, String shown, Job progress) {
        ImportPreview preview = plan(file, shown);
        if (!preview.isComplete()) {
            throw new RefusedException(null, "figureImport.refused");
        }
        progress.begins(preview.getWritten());
        OffsetDateTime instant = writer.write(preview.getToWrite(), draft -> FilePlace.in(file.getFileName(), draft), sourcesOf(preview),
                Credibility.CANNOT_BE_JUDGED, progress::setDone);
        commodities.learn(preview);
        ImportReport report = new ImportReport(caller.name(), preview, instant);
        entities.persist(report);
        discard(file.getToken());
        return report.getId();
    }

    private Function<DraftCitation, CitedSource> sourcesOf(ImportPreview preview) {
        if (preview.isSourceNeeded()) {
            return citation -> CitedSource.of(preview.getSource());
        }
        Map<String, CitedSource> records = new HashMap<>();
        preview.getSources().forEach(named -> records.put(named.key(), CitedSource.of(record(named))));
        return citation -> records.get(NamedSource.key(citation));
    }

    private Option record(NamedSource named) {
        return named.record() != null ? named.record()
                : new Option(sources.create(named.newSource()), named.name());
    }

    private ImportFile get(String token) {
        return repository.file(token, caller.name()).orElseThrow(() -> new NotFoundException("import", token));
    }

    private void check(PartialDate published, ImportFile file) {
        if (!published.overlaps(null, LocalDate.now(ZoneOffset.UTC))) {
            throw new RefusedException("published", "figureImport.published.future");
        }
        if (ImportPlanner.early(planner.read(file).drafts(), published).isPresent()) {
            throw new RefusedException("published", "figureImport.published.early");
        }
    }
}
