package org.amur.figureimport.run;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.amur.access.Sha256;
import org.amur.figure.value.Statement;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.MappingText;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.Head;
import org.amur.figureimport.rows.Layout;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.amur.web.Option;

/** What an import of a file would do, as the record stands now. */
public final class ImportPreview {

    private static final int MOST_SHOWN = 200;
    private static final int FIGURES_SHOWN = 20;

    private final ImportFile file;
    private final ParsedFigures parsed;
    private final Option source;
    private final List<NamedSource> sources;
    private final List<FigureDraft> toWrite;
    private final AmountDoubt doubt;
    private final List<Problem> questions;
    private final Statement early;

    ImportPreview(ImportFile file, ImportPlan plan) {
        this.file = file;
        parsed = plan.parsed();
        source = plan.source();
        sources = plan.sources();
        toWrite = plan.toWrite();
        doubt = plan.doubt();
        questions = plan.questions();
        early = isSourceNeeded() ? ImportPlanner.early(parsed.drafts(), file.getPublished()).orElse(null) : null;
    }

    public ImportFile getFile() {
        return file;
    }

    /**
     * Of all that decides as what the file is read and cited. It is read anew when it is imported, and that as which it is
     * read may be another by then: somebody else may have kept a mapping for such tables, or the same person changed it.
     */
    public String getDigest() {
        String mapping = parsed.head().map(Head::mapping)
                .map(read -> MappingText.write(new Mapping("", read.columns(), read.says()))).orElse("");
        Long cited = source == null ? null : source.getId();
        String published = file.getPublished() == null ? null : file.getPublished().getEdtf();
        return Sha256.hex(Stream.of(mapping, file.getCharset(), file.getSheet(), cited, published).map(String::valueOf)
                .collect(joining("\n")));
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
        return isAcceptable() && !parsed.namesSources();
    }

    /** Whether it is known what the import would write. */
    public boolean isComplete() {
        return isAcceptable() && (!isSourceNeeded() || source != null) && early == null && getDoubt() == null
                && getQuestions().isEmpty();
    }

    /**
     * A statement that cannot have appeared yet at the time that was given for the file; null if there is none. The time was
     * checked when it was given, but the file may be read otherwise since.
     */
    public Statement getEarly() {
        return early;
    }

    /** Why the amounts may be in another unit or currency than is declared; null if nothing speaks for it, or it was confirmed. */
    public AmountDoubt getDoubt() {
        return file.isAmountsConfirmed() ? null : doubt;
    }

    /** What is to be confirmed before the import; empty where nothing is, or it was confirmed. */
    public List<FileFinding> getQuestions() {
        return file.isAmountsConfirmed() ? List.of() : questions.stream().map(FileFinding::new).toList();
    }

    /** The columns and how they are read; null for a file in a layout of its own, and for one that is no table. */
    public Head getHead() {
        return parsed.head().orElse(null);
    }

    /** The columns that are read, and what each is taken for. */
    public List<MappingForm.Column> getReadColumns() {
        return parsed.head().map(head -> new MappingForm(head).getColumns().stream()
                .filter(column -> column.getPart() != FigurePart.IGNORED).toList()).orElse(List.of());
    }

    /** What is read as if every row said it, in words; empty for nothing. */
    public String getReadForAll() {
        return parsed.head().map(head -> PartWords.of(head.mapping().says())).orElse("");
    }

    /** The sheets of a workbook that have rows. */
    public List<String> getSheets() {
        return parsed.sheets();
    }

    /** Whether the text is in an encoding that the person has to name. */
    public boolean isCharsetNeeded() {
        return file.getCharset() != null || parsed.problems().stream()
                .anyMatch(problem -> problem.reason() == Reason.NOT_UTF8 || problem.reason() == Reason.NOT_DECODED);
    }

    List<FigureDraft> getDrafts() {
        return parsed.drafts();
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
        return parsed.remarkCount();
    }

    /** The remarks that the page has room for. */
    public List<FileFinding> getFirstRemarks() {
        return parsed.remarks().stream().limit(MOST_SHOWN).map(FileFinding::new).toList();
    }

    public Map<Reason, Integer> getPassedOver() {
        return parsed.passedOver();
    }
}
