package org.amur.trade.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.amur.trade.file.Problem;
import org.amur.trade.file.Reason;

/** One remark of the file's reader, as the report keeps it. */
@Embeddable
public class ImportRemark {

    private static final int LONGEST = 200;

    private long line;

    @Column(name = "column_name")
    private String column;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "said")
    private String text;

    private String detail;

    protected ImportRemark() {
    }

    ImportRemark(Problem remark) {
        line = remark.line();
        column = shortened(remark.column());
        reason = remark.reason();
        text = shortened(remark.text());
        detail = shortened(remark.detail());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    Problem asProblem() {
        return new Problem(line, column, reason, text, detail);
    }
}
