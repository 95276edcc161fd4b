package org.amur.figureimport.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.amur.text.ShortText;

/** Warning of the file's reader, as stored with the report. */
@Embeddable
public class ImportRemark {

    private static final int MAX_LENGTH = 200;

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
        column = ShortText.to(remark.column(), MAX_LENGTH);
        reason = remark.reason();
        text = ShortText.to(remark.text(), MAX_LENGTH);
        detail = ShortText.to(remark.detail(), MAX_LENGTH);
    }

    Problem asProblem() {
        return new Problem(line, column, reason, text, detail);
    }
}
