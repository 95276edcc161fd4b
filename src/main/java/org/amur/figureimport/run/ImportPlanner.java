package org.amur.figureimport.run;

import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Statement;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.Head;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.ReadingOptions;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Computes the plan of an import, which the preview shows and the import executes. */
@ApplicationScoped
public class ImportPlanner {

    private static final int MAX_COMPARED = 1_000;
    /** Minimum number of figures that are compared of each column, if there are very many columns. */
    private static final int MIN_COMPARED = 5;

    @Inject
    private ImportRepository repository;

    @Inject
    private PlanCache kept;

    ImportPreview plan(ImportFile file) {
        return new ImportPreview(file, kept.of(file, () -> plan(file, read(file))));
    }

    /** Forgets the plan of a file that is, or will soon be, deleted. */
    void forget(ImportFile file) {
        kept.forget(file);
    }

    /** Reads the file by its chosen mapping, else by a saved template, else by the proposed one. */
    ParsedFigures read(ImportFile file) {
        ParsedFigures parsed = read(file, file.reading(), FigureFile::read);
        return saved(file, parsed).map(mapping -> read(file, reading(file, mapping), FigureFile::read)).orElse(parsed);
    }

    /**
     * Returns a statement whose period ends after the file's publication date. Statements with a date of their own are
     * not checked.
     *
     * @param published null if it is not known
     */
    static Optional<Statement> early(List<FigureDraft> drafts, PartialDate published) {
        return published == null ? Optional.empty() : drafts.stream().map(FigureDraft::statement)
                .filter(statement -> statement.published().isUnknown()
                        && !published.overlaps(statement.period().end().plusDays(1), null))
                .findFirst();
    }

    /** Returns the template for tables with these columns, if no mapping was chosen. */
    private Optional<Mapping> saved(ImportFile file, ParsedFigures parsed) {
        return file.reading().mapping() != null ? Optional.empty()
                : parsed.head().flatMap(head -> repository.mapping(head.names())
                        .map(saved -> withLinesAbove(saved.getMapping(), head)));
    }

    /** Replaces the template's constants by the lines above the names of this file. */
    private static Mapping withLinesAbove(Mapping saved, Head head) {
        Mapping mapping = saved;
        Mapping proposed = head.mapping();
        for (FigurePart part : head.above().parts().keySet()) {
            mapping = proposed.constants().containsKey(part) ? mapping.with(part, proposed.constants().get(part))
                    : mapping;
        }
        return mapping;
    }

    /**
     * Reads the first rows.
     *
     * @param mapping null for the current one of the file
     */
    FirstRows firstRows(ImportFile file, Mapping mapping) {
        if (mapping != null) {
            return new FirstRows(firstRowsBy(file, mapping));
        }
        ParsedFigures parsed = firstRowsBy(file, file.reading().mapping());
        return new FirstRows(saved(file, parsed).map(saved -> firstRowsBy(file, saved)).orElse(parsed));
    }

    private static ParsedFigures firstRowsBy(ImportFile file, Mapping mapping) {
        return read(file, reading(file, mapping), FigureFile::firstRows);
    }

    private ImportPlan plan(ImportFile file, ParsedFigures parsed) {
        Option source = file.getSource() == null ? null : repository.source(file.getSource()).orElse(null);
        if (!parsed.isAcceptable()) {
            return new ImportPlan(parsed, source, List.of(), List.of(), null, List.of());
        }
        if (parsed.namesSources()) {
            Map<String, NamedSource> sources = namedSources(parsed.drafts());
            List<FigureDraft> toWrite = unknown(parsed.drafts(), draft -> recordOf(draft, sources));
            sources.keySet().retainAll(toWrite.stream().map(draft -> NamedSource.key(draft.citation())).toList());
            return new ImportPlan(parsed, null, List.copyOf(sources.values()), toWrite, doubt(toWrite), questions(parsed));
        }
        List<FigureDraft> toWrite = source == null ? List.of()
                : unknown(dated(parsed.drafts(), file.getPublished()), draft -> source.id());
        return new ImportPlan(parsed, source, List.of(), toWrite, doubt(source == null ? parsed.drafts() : toWrite), questions(parsed));
    }

    private static ReadingOptions reading(ImportFile file, Mapping mapping) {
        return new ReadingOptions(file.reading().charset(), file.reading().sheet(), mapping);
    }

    /** Reader of the whole file, or of its first rows. */
    private interface Reader {
        ParsedFigures read(InputStream content, ReadingOptions reading, LocalDate today) throws IOException;
    }

    private static ParsedFigures read(ImportFile file, ReadingOptions reading, Reader reader) {
        try {
            return reader.read(new ByteArrayInputStream(file.getContent()), reading, LocalDate.now(ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, NamedSource> namedSources(List<FigureDraft> drafts) {
        Map<String, NamedSource> sources = new LinkedHashMap<>();
        drafts.forEach(draft -> sources.computeIfAbsent(NamedSource.key(draft.citation()), key -> new NamedSource(draft,
                repository.source(draft.citation()).orElse(null))));
        return sources;
    }

    private static List<FigureDraft> dated(List<FigureDraft> drafts, PartialDate published) {
        return published == null ? drafts : drafts.stream().map(draft -> dated(draft, published)).toList();
    }

    private static FigureDraft dated(FigureDraft draft, PartialDate published) {
        Statement undated = draft.statement();
        Statement dated = new Statement(null, undated.series(), undated.period(), undated.amount(),
                undated.claimedGrowth(), undated.published().isUnknown() ? published : undated.published());
        return draft.with(dated);
    }

    /** Returns the warning about amounts; null if they are of the recorded size, or there are none to compare. */
    private AmountDoubt doubt(List<FigureDraft> drafts) {
        List<FigureDraft> some = sample(drafts);
        return AmountDoubt.of(some, repository.comparable(some)).orElse(null);
    }

    private List<Problem> questions(ParsedFigures parsed) {
        return ImportQuestions.of(parsed, repository.comparable(sample(parsed.drafts())));
    }

    /** Returns figures from each value column, enough to check its unit. */
    private static List<FigureDraft> sample(List<FigureDraft> drafts) {
        Collection<List<FigureDraft>> columns = drafts.stream().collect(groupingBy(draft -> draft.cell().column())).values();
        return columns.stream().flatMap(column -> sample(column, Math.max(MIN_COMPARED, MAX_COMPARED / columns.size())))
                .toList();
    }

    private static Stream<FigureDraft> sample(List<FigureDraft> column, int most) {
        int step = Math.max(1, column.size() / most);
        return IntStream.iterate(0, at -> at < column.size(), at -> at + step).mapToObj(column::get);
    }

    /** Returns the drafts that are not recorded yet; the number of a source is null if it is not recorded. */
    private List<FigureDraft> unknown(List<FigureDraft> drafts, Function<FigureDraft, Long> source) {
        KnownFigures known = repository.known(drafts);
        return drafts.stream().filter(draft -> known.addIfNew(draft.statement(), source.apply(draft))).toList();
    }

    private static Long recordOf(FigureDraft draft, Map<String, NamedSource> sources) {
        Option record = sources.get(NamedSource.key(draft.citation())).record();
        return record == null ? null : record.id();
    }
}
