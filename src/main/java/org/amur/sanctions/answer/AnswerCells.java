package org.amur.sanctions.answer;

import java.util.List;
import java.util.stream.Collectors;

/** Export cell of answered facts, one a line: kind, id and title. */
public final class AnswerCells {

    private AnswerCells() {
    }

    /** @param answers null or empty gives an empty cell; the number in brackets is that of the citation */
    public static String lines(List<AnswerRow> answers) {
        return answers == null ? null : answers.stream().map(AnswerCells::line).collect(Collectors.joining("\n"));
    }

    private static String line(AnswerRow row) {
        return row.getAnswered().kind() + " " + row.getAnswered().id() + " " + row.getAnswered().title()
                + (row.getCitation() == 0 ? "" : " [" + row.getCitation() + "]");
    }
}
