package org.amur.figureimport.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** Results of reading a file so far. */
final class RowResults {

    /** Key of a source's statement; a second row with it is a repetition or a contradiction. */
    private record Identity(Series series, Period period, PartialDate published, String source, String address,
            String locator) {
    }

    /** Maximum number of problems; a file with more is not worth reading on. */
    static final int MAX_PROBLEMS = 10_000;
    /** Maximum number of warnings that are kept; a table may have one per cell. More are only counted. */
    static final int MAX_REMARKS = 10_000;

    private final int mostFigures;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Map<Reason, Integer> passedOver = new EnumMap<>(Reason.class);
    private final Map<Identity, Long> lineOf = new HashMap<>();
    private Layout layout;
    private Head head;
    private List<String> sheets = List.of();
    private final List<List<String>> samples = new ArrayList<>();
    private long rowsRead;
    private int remarkCount;
    private boolean full;

    /**
     * Creates empty results.
     *
     * @param mostFigures maximum number of figures; with one more the file is refused
     */
    RowResults(int mostFigures) {
        this.mostFigures = mostFigures;
    }

    void recognised(Layout recognised) {
        layout = recognised;
    }

    void recognisedNone() {
        layout = null;
    }

    /** Sets the columns, if a mapping reads or could read them. */
    void head(Head columns) {
        head = columns;
    }

    void sheets(List<String> names) {
        sheets = names;
    }

    void sample(List<String> cells) {
        if (head != null && samples.size() < Head.SAMPLES) {
            samples.add(cells);
        }
    }

    void rowRead() {
        rowsRead++;
    }

    long rowsRead() {
        return rowsRead;
    }

    void add(FigureDraft draft) {
        if (drafts.size() == mostFigures) {
            refuseMore(draft.line());
            return;
        }
        Statement statement = draft.statement();
        DraftCitation citation = draft.citation();
        Identity identity = new Identity(statement.series(), statement.period(), statement.published(),
                citation.source(), citation.spelledAddress(), citation.locator());
        Long first = lineOf.putIfAbsent(identity, draft.line());
        if (first != null) {
            String what = statement.series().flow() + " " + statement.period();
            problem(draft.line(), "", Reason.DUPLICATE, what, String.valueOf(first));
            return;
        }
        if (statement.amount().value().signum() == 0) {
            remark(draft.line(), "", Reason.ZERO, statement.series().flow() + " " + statement.period(), "");
        }
        drafts.add(draft);
    }

    private void refuseMore(long line) {
        if (!full) {
            full = true;
            problem(line, "", Reason.TOO_MANY_FIGURES, "", String.valueOf(mostFigures));
        }
    }

    List<FigureDraft> drafts() {
        return drafts;
    }

    /** Adds a problem. Counted here rather than per row, since one row can have very many. */
    void problem(long line, String column, Reason reason, String text, String detail) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new Problem(line, column, reason, text, detail));
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(new Problem(line, "", Reason.TOO_MANY_PROBLEMS, "", String.valueOf(MAX_PROBLEMS)));
        }
    }

    int problems() {
        return problems.size();
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Tells whether the limit of figures or problems is reached. */
    boolean isEnded() {
        return full || problems.size() > MAX_PROBLEMS;
    }

    void remark(long line, String column, Reason reason, String text, String detail) {
        remarkCount++;
        if (remarks.size() < MAX_REMARKS) {
            remarks.add(new Problem(line, column, reason, text, detail));
        }
    }

    void passedOver(Reason reason) {
        passedOver.merge(reason, 1, Integer::sum);
    }

    ParsedFigures result() {
        return new ParsedFigures(Optional.ofNullable(layout), rowsRead, drafts, problems, remarks, remarkCount,
                passedOver, Optional.ofNullable(head).map(columns -> columns.with(samples)), sheets);
    }
}
