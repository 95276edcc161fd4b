package org.amur.trade.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.date.PartialDate;
import org.amur.trade.Period;
import org.amur.trade.Series;
import org.amur.trade.Statement;

/** What has been read of a file so far. */
final class Findings {

    /** One source's one statement; a second row with it says the same again or contradicts it. */
    private record Identity(Series series, Period period, PartialDate published, String source, String address,
            String locator) {
    }

    /** A file with more is broken altogether, and its reader has seen enough. */
    static final int MOST_PROBLEMS = 10_000;

    private final List<FigureDraft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Map<Reason, Integer> passedOver = new EnumMap<>(Reason.class);
    private final Map<Identity, Long> lineOf = new HashMap<>();
    private Layout layout;
    private long rowsRead;

    void recognised(Layout recognised) {
        layout = recognised;
    }

    void rowRead() {
        rowsRead++;
    }

    long rowsRead() {
        return rowsRead;
    }

    void add(FigureDraft draft) {
        Statement statement = draft.statement();
        DraftCitation citation = draft.citation();
        Identity identity = new Identity(statement.series(), statement.period(), statement.published(),
                citation.source(), citation.address(), citation.locator());
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

    List<FigureDraft> drafts() {
        return drafts;
    }

    void problem(long line, String column, Reason reason, String text, String detail) {
        problems.add(new Problem(line, column, reason, text, detail));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    boolean isHopeless() {
        return problems.size() >= MOST_PROBLEMS;
    }

    void remark(long line, String column, Reason reason, String text, String detail) {
        remarks.add(new Problem(line, column, reason, text, detail));
    }

    void passedOver(Reason reason) {
        passedOver.merge(reason, 1, Integer::sum);
    }

    ParsedFigures result() {
        return new ParsedFigures(Optional.ofNullable(layout), rowsRead, drafts, problems, remarks, passedOver);
    }
}
