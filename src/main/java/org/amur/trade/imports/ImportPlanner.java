package org.amur.trade.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.Option;
import org.amur.date.PartialDate;
import org.amur.trade.Statement;
import org.amur.trade.file.FigureDraft;
import org.amur.trade.file.FigureFile;
import org.amur.trade.file.ParsedFigures;

/** Works out what the import of a file would do; the preview shows it and the import does it. */
@ApplicationScoped
public class ImportPlanner {

    @Inject
    private ImportRepository repository;

    ImportPreview plan(ImportFile file) {
        ParsedFigures parsed = read(file);
        Option source = file.getSource() == null ? null : repository.source(file.getSource()).orElse(null);
        if (!parsed.acceptable()) {
            return new ImportPreview(file, parsed, source, List.of(), List.of());
        }
        if (parsed.layout().orElseThrow().namesSources()) {
            Map<String, NamedSource> sources = namedSources(parsed.drafts());
            List<FigureDraft> toWrite = unknown(parsed.drafts(), draft -> recordOf(draft, sources));
            sources.keySet().retainAll(toWrite.stream().map(draft -> NamedSource.key(draft.citation())).toList());
            return new ImportPreview(file, parsed, null, List.copyOf(sources.values()), toWrite);
        }
        return new ImportPreview(file, parsed, source, List.of(),
                source == null ? List.of() : unknown(dated(parsed.drafts(), file.getPublished()), draft -> source.getId()));
    }

    static ParsedFigures read(ImportFile file) {
        try {
            return FigureFile.read(new ByteArrayInputStream(file.getContent()), LocalDate.now(ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, NamedSource> namedSources(List<FigureDraft> drafts) {
        Map<String, NamedSource> sources = new LinkedHashMap<>();
        drafts.forEach(draft -> sources.computeIfAbsent(NamedSource.key(draft.citation()), key -> new NamedSource(draft,
                repository.source(draft.citation().source(), draft.citation().address()).orElse(null))));
        return sources;
    }

    private static List<FigureDraft> dated(List<FigureDraft> drafts, PartialDate published) {
        return published == null ? drafts : drafts.stream().map(draft -> dated(draft, published)).toList();
    }

    private static FigureDraft dated(FigureDraft draft, PartialDate published) {
        Statement undated = draft.statement();
        Statement dated = new Statement(null, undated.series(), undated.period(), undated.amount(),
                undated.claimedGrowth(), undated.published().isUnknown() ? published : undated.published());
        return new FigureDraft(draft.line(), dated, draft.citation(), draft.beside());
    }

    /** The drafts that the record does not have yet; the number of a source is null where it is not recorded yet. */
    private List<FigureDraft> unknown(List<FigureDraft> drafts, Function<FigureDraft, Long> source) {
        KnownFigures known = repository.known(drafts.stream().map(draft -> draft.statement().series().reporter())
                .collect(Collectors.toSet()));
        return drafts.stream().filter(draft -> known.isNew(draft.statement(), source.apply(draft))).toList();
    }

    private static Long recordOf(FigureDraft draft, Map<String, NamedSource> sources) {
        Option record = sources.get(NamedSource.key(draft.citation())).getRecord();
        return record == null ? null : record.getId();
    }
}
