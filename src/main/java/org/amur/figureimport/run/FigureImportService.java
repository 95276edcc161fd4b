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
import org.amur.source.Credibility;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

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

    @Inject
    private CommodityNames commodities;

    @Inject
    private Journal journal;

    @Inject
    private ImportTurn turn;

    /**
     * Keeps a file until it is imported, at most for a day, and of one account no more than the last twenty.
     *
     * @return the token by which only the caller finds it again
     * @throws RefusedException if it is larger than {@link FigureFile#MOST_BYTES}
     */
    public String keep(String fileName, byte[] content) {
        if (content.length > FigureFile.MOST_BYTES) {
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
     * Reads the first rows of a file by a mapping that nobody has decided on yet.
     *
     * @param mapping null for the one by which the file is read as it stands
     * @return empty if the caller has no such file, or no longer
     */
    public Optional<FirstRows> firstRows(String token, Mapping mapping) {
        return repository.file(token, caller.name()).map(file -> planner.firstRows(file, mapping));
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

    /**
     * Says how a file is to be read.
     *
     * @param charset the name of an encoding; null for Unicode
     * @param sheet   of a workbook; null for the first with a table
     * @param mapping of the columns; null for the one that they propose
     * @throws RefusedException if there is no such encoding, or the mapping is too long to be kept
     */
    public void isRead(String token, String charset, String sheet, Mapping mapping) {
        Table.charset(charset);
        get(token).isRead(charset, sheet, mapping);
    }

    /**
     * Says what the columns of a file are; it is read in its encoding, and of a workbook its sheet, as before.
     *
     * @throws RefusedException if the mapping is too long to be kept
     */
    public void isMapped(String token, Mapping mapping) {
        ImportFile file = get(token);
        file.isRead(file.getCharset(), file.getSheet(), mapping);
    }

    /**
     * Says that the amounts of a file are right, although they are far from the recorded ones.
     *
     * @param shown the digest of the preview that shows them
     * @throws RefusedException if the file has come to be read otherwise since
     */
    public void confirmAmounts(String token, String shown) {
        ImportFile file = get(token);
        plan(file, shown);
        file.confirmAmounts();
    }

    /** @throws RefusedException if the file is not read as in the preview that was shown, which has the digest */
    private ImportPreview plan(ImportFile file, String shown) {
        ImportPreview preview = planner.plan(file);
        if (!preview.getDigest().equals(shown)) {
            throw new RefusedException(null, "figureImport.readOtherwise");
        }
        return preview;
    }

    /**
     * Keeps the mapping by which a file is read for the next one with its columns, in the place of an earlier one. The time
     * that was declared for all of its rows is not kept: the next file has another.
     *
     * @throws RefusedException if nobody has said whose tables these are, the mapping is too long to be kept, or somebody
     *                          else keeps one for the same columns at this moment
     * @throws StaleException   if somebody else has put another one in the place of the earlier one at this moment
     */
    public void saveMapping(String token, String publisher) {
        Head head = planner.firstRows(get(token), null).getHead();
        if (head == null || publisher == null || publisher.isBlank()) {
            throw new RefusedException("publisher", "figureImport.mapping.publisher.needed");
        }
        Mapping named = new Mapping(publisher.strip(), head.mapping().columns(), head.mapping().says()).ofAnyTime();
        TableMapping saved = repository.mapping(head.names()).orElse(null);
        if (saved == null) {
            saved = new TableMapping(head.names());
            saved.says(named);
            journal.create(saved);
        } else {
            saved.says(named);
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
     * Records the figures that the record does not have yet.
     *
     * @param shown    the digest of the preview that was looked at
     * @param progress is told how far it has come
     * @return the number of the report; that of the first time if the file was imported before
     * @throws ImportBusyException if another import is under way
     * @throws RefusedException    if the file has a problem, its source is not chosen, or it has come to be read otherwise
     *                             since it was looked at
     */
    public long record(String token, String shown, ImportProgress progress) {
        turn.take();
        Optional<Long> before = repository.reportOn(token, caller.name());
        return before.isPresent() ? before.get() : record(get(token), shown, progress);
    }

    private long record(ImportFile file, String shown, ImportProgress progress) {
        ImportPreview preview = plan(file, shown);
        if (!preview.isComplete()) {
            throw new RefusedException(null, "figureImport.refused");
        }
        progress.begins(preview.getWritten());
        OffsetDateTime instant = writer.write(preview.getToWrite(), draft -> FilePlace.in(file.getFileName(), draft), sourcesOf(preview),
                Credibility.CANNOT_BE_JUDGED, progress::written);
        commodities.learn(preview);
        ImportReport report = new ImportReport(caller.name(), preview, instant);
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
