package org.amur.trade.imports;

import java.util.List;
import java.util.Map;

import org.amur.common.Option;
import org.amur.trade.file.FigureDraft;
import org.amur.trade.file.Layout;
import org.amur.trade.file.ParsedFigures;
import org.amur.trade.file.Problem;
import org.amur.trade.file.Reason;

/** What an import of a file would do, as the record stands now. */
public final class ImportPreview {

    private static final int MOST_SHOWN = 200;
    private static final int FIGURES_SHOWN = 20;

    private final ImportFile file;
    private final ParsedFigures parsed;
    private final Option source;
    private final List<NamedSource> sources;
    private final List<FigureDraft> toWrite;

    /**
     * @param source  that was chosen for the whole file; null if none was
     * @param sources those that the figures to be written name
     * @param toWrite the figures that are not in the record yet; empty as long as the source is to be chosen
     */
    ImportPreview(ImportFile file, ParsedFigures parsed, Option source, List<NamedSource> sources,
            List<FigureDraft> toWrite) {
        this.file = file;
        this.parsed = parsed;
        this.source = source;
        this.sources = List.copyOf(sources);
        this.toWrite = List.copyOf(toWrite);
    }

    public ImportFile getFile() {
        return file;
    }

    /** Null if the file has no layout that Amur reads. */
    public Layout getLayout() {
        return parsed.layout().orElse(null);
    }

    public long getRowsRead() {
        return parsed.rowsRead();
    }

    /** Whether the person who imports the file must say where it comes from. */
    public boolean isSourceNeeded() {
        return isAcceptable() && !parsed.layout().orElseThrow().namesSources();
    }

    /** Whether it is known what the import would write. */
    public boolean isComplete() {
        return isAcceptable() && (!isSourceNeeded() || source != null);
    }

    public boolean isAcceptable() {
        return parsed.acceptable();
    }

    public Option getSource() {
        return source;
    }

    public List<NamedSource> getSources() {
        return sources;
    }

    List<NamedSource> getSourcesToMake() {
        return sources.stream().filter(named -> named.getRecord() == null).toList();
    }

    public int getSourcesMade() {
        return getSourcesToMake().size();
    }

    /** The sources that the page has room for, those to be made first. */
    public List<NamedSource> getFirstSources() {
        return sources.stream().sorted((a, b) -> Boolean.compare(a.getRecord() != null, b.getRecord() != null))
                .limit(MOST_SHOWN).toList();
    }

    List<FigureDraft> getToWrite() {
        return toWrite;
    }

    public int getWritten() {
        return toWrite.size();
    }

    /** How many figures of the file are in the record already. */
    public int getKnown() {
        return parsed.drafts().size() - toWrite.size();
    }

    /** The figures that the page has room for. */
    public List<PreviewedFigure> getFirstFigures() {
        return toWrite.stream().limit(FIGURES_SHOWN).map(PreviewedFigure::new).toList();
    }

    public int getProblemCount() {
        return parsed.problems().size();
    }

    /** All that was read; the reading of a file ends at ten thousand. */
    public List<FileFinding> getProblems() {
        return parsed.problems().stream().map(FileFinding::new).toList();
    }

    List<Problem> getRemarks() {
        return parsed.remarks();
    }

    public int getRemarkCount() {
        return parsed.remarks().size();
    }

    /** The remarks that the page has room for. */
    public List<FileFinding> getFirstRemarks() {
        return parsed.remarks().stream().limit(MOST_SHOWN).map(FileFinding::new).toList();
    }

    public Map<Reason, Integer> getPassedOver() {
        return parsed.passedOver();
    }
}
