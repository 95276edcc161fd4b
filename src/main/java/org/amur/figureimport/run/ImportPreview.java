package org.amur.figureimport.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
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

/** Preview of an import, against the current record. */
public final class ImportPreview {

    private static final int MAX_SHOWN = 200;
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
     * Returns the digest of everything that determines the reading and citation. The import reads the file again, and
     * the reading may have changed by then: another user may have saved a template for such tables, or the same user
     * has changed it.
     */
    public String getDigest() {
        String mapping = parsed.head().map(Head::mapping)
                .map(read -> MappingText.write(new Mapping("", read.columns(), read.constants()))).orElse("");
        Long cited = source == null ? null : source.id();
        String published = file.getPublished() == null ? null : file.getPublished().getEdtf();
        return Sha256.hex(Stream.of(mapping, file.getCharset(), file.getSheet(), cited, published).map(String::valueOf)
                .collect(joining("\n")));
    }

    /** Returns the layout; null if Amur does not read it. */
    public Layout getLayout() {
        return parsed.layout().orElse(null);
    }

    public long getRowsRead() {
        return parsed.rowsRead();
    }

    /** Tells whether the importing editor must choose the source. */
    public boolean isSourceNeeded() {
        return isAcceptable() && !parsed.namesSources();
    }

    /** Tells whether the figures to be written are known. */
    public boolean isComplete() {
        return isAcceptable() && (!isSourceNeeded() || source != null) && early == null && getDoubt() == null
                && getQuestions().isEmpty();
    }

    /**
     * Returns a statement whose period ends after the publication date given for the file; null if there is none. The
     * date was checked when given, but the reading may have changed since.
     */
    public Statement getEarly() {
        return early;
    }

    /** Returns the warning about unit or currency; null for none, or if confirmed. */
    public AmountDoubt getDoubt() {
        return file.isAmountsConfirmed() ? null : doubt;
    }

    /** Returns the confirmations needed before the import; empty for none, or if confirmed. */
    public List<FileFinding> getQuestions() {
        return file.isAmountsConfirmed() ? List.of() : questions.stream().map(FileFinding::new).toList();
    }

    /** Returns the confirmations needed before the import, in their order. */
    public Map<Reason, List<FileFinding>> getQuestionsByReason() {
        return getQuestions().stream().collect(groupingBy(FileFinding::getReason, LinkedHashMap::new, toList()));
    }

    /** Returns the columns and their mapping; null for a fixed layout, and for a file that is not a table. */
    public Head getHead() {
        return parsed.head().orElse(null);
    }

    /** Returns the columns that are read, with their meanings. */
    public List<MappingForm.Column> getReadColumns() {
        return parsed.head().map(head -> new MappingForm(head).getColumns().stream()
                .filter(column -> column.getPart() != FigurePart.IGNORED).toList()).orElse(List.of());
    }

    /** Returns the constants for all rows, in words; empty for none. */
    public String getReadForAll() {
        return parsed.head().map(head -> PartWords.of(head.mapping().constants())).orElse("");
    }

    /** Returns the sheets of a workbook that have rows. */
    public List<String> getSheets() {
        return parsed.sheets();
    }

    /** Tells whether the encoding of the text must be chosen. */
    public boolean isCharsetNeeded() {
        return file.getCharset() != null || parsed.problems().stream()
                .anyMatch(problem -> problem.reason() == Reason.NOT_UTF8 || problem.reason() == Reason.NOT_DECODED);
    }

    List<FigureDraft> getDrafts() {
        return parsed.drafts();
    }

    public boolean isAcceptable() {
        return parsed.isAcceptable();
    }

    public Option getSource() {
        return source;
    }

    public List<NamedSource> getSources() {
        return sources;
    }

    List<NamedSource> getSourcesToMake() {
        return sources.stream().filter(named -> named.record() == null).toList();
    }

    public int getSourcesMade() {
        return getSourcesToMake().size();
    }

    /** Returns the sources that fit on the page, new ones first. */
    public List<NamedSource> getFirstSources() {
        return sources.stream().sorted((a, b) -> Boolean.compare(a.record() != null, b.record() != null))
                .limit(MAX_SHOWN).toList();
    }

    List<FigureDraft> getToWrite() {
        return toWrite;
    }

    public int getWritten() {
        return toWrite.size();
    }

    /** Returns how many figures of the file are recorded already. */
    public int getKnown() {
        return parsed.drafts().size() - toWrite.size();
    }

    /** Returns the figures that fit on the page. */
    public List<PreviewedFigure> getFirstFigures() {
        return toWrite.stream().limit(FIGURES_SHOWN).map(PreviewedFigure::new).toList();
    }

    public int getProblemCount() {
        return parsed.problems().size();
    }

    /** Returns all problems; reading a file ends at ten thousand. */
    public List<FileFinding> getProblems() {
        return parsed.problems().stream().map(FileFinding::new).toList();
    }

    List<Problem> getRemarks() {
        return parsed.remarks();
    }

    public int getRemarkCount() {
        return parsed.remarkCount();
    }

    /** Returns the warnings that fit on the page. */
    public List<FileFinding> getFirstRemarks() {
        return parsed.remarks().stream().limit(MAX_SHOWN).map(FileFinding::new).toList();
    }

    public Map<Reason, Integer> getPassedOver() {
        return parsed.passedOver();
    }
}
