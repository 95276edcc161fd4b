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

/** What has been read of a file so far. */
final class RowResults {

    /** One source's one statement; a second row with it says the same again or contradicts it. */
    private record Identity(Series series, Period period, PartialDate published, String source, String address,
            String locator) {
    }

    /** A file with more is broken altogether, and its reader has seen enough. */
    static final int MOST_PROBLEMS = 10_000;
    /** What is remarkable beyond these is counted: a table can have a remark for each of its cells. */
    static final int MOST_REMARKS = 10_000;

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

    /** @param mostFigures with one more the file is refused, and no more are kept */
    RowResults(int mostFigures) {
        this.mostFigures = mostFigures;
    }

    void recognised(Layout recognised) {
        layout = recognised;
    }

    void recognisedNone() {
        layout = null;
    }

    /** The columns, where a mapping reads them or could. */
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

    /** One row can have very many of them, so that they are counted here and not between rows. */
    void problem(long line, String column, Reason reason, String text, String detail) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(line, column, reason, text, detail));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem(line, "", Reason.TOO_MANY_PROBLEMS, "", String.valueOf(MOST_PROBLEMS)));
        }
    }

    int problems() {
        return problems.size();
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Whether nothing more of the file is kept. */
    boolean isEnded() {
        return full || problems.size() > MOST_PROBLEMS;
    }

    void remark(long line, String column, Reason reason, String text, String detail) {
        remarkCount++;
        if (remarks.size() < MOST_REMARKS) {
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
