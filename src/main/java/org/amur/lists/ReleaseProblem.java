package org.amur.lists;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.amur.lists.read.ProblemKind;
import org.amur.web.Texts;
import org.eclipse.persistence.annotations.ReadOnly;

/** Problem of a release: a reason for refusal or waiting, a skipped entry, or a warning. */
@Entity
@Table(name = "list_release_problem")
@IdClass(ReleaseProblem.Key.class)
@ReadOnly
public class ReleaseProblem {

    /** Effect of the problem on the release. */
    public enum Part {
        REFUSAL, DOUBT, SKIPPED, REMARK,
        /** Number of skipped entries of one reason beyond the stored limit; kept in the line number. */
        MORE_SKIPPED,
        /** Number of warnings of one reason beyond the stored limit; kept in the line number. */
        MORE_REMARKS;

        boolean isCount() {
            return this == MORE_SKIPPED || this == MORE_REMARKS;
        }
    }

    /** Problems whose detail is a format. */
    private static final Set<ProblemKind> FORMATS = EnumSet.of(ProblemKind.MIXED, ProblemKind.WRONG_LIST);

    @Id
    @Column(name = "release_id")
    private Long release;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    private ProblemKind reason;

    @Column(name = "file_name")
    private String fileName;

    private long line;

    private String detail;

    protected ReleaseProblem() {
    }

    Long getRelease() {
        return release;
    }

    public Part getPart() {
        return part;
    }

    public ProblemKind getReason() {
        return reason;
    }

    public String getFileName() {
        return fileName;
    }

    /** Returns the line number, from 1; 0 for the file as a whole. */
    public long getLine() {
        return line;
    }

    /** Returns a sentence in the reader's language. */
    public String getText() {
        return text(reason, fileName, line, detail);
    }

    static String text(ProblemKind reason, String fileName, long line, String detail) {
        return Texts.get(reason.key(), fileName, line, inWords(reason, detail));
    }

    private static String inWords(ProblemKind reason, String detail) {
        if (reason == ProblemKind.SAME_AS_OTHER_LIST) {
            return Texts.get(OfficialList.valueOf(detail).getKey());
        }
        return FORMATS.contains(reason) ? Texts.get("lists.format." + detail) : detail;
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long release;
        private int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && release.equals(key.release) && position == key.position;
        }

        @Override
        public int hashCode() {
            return 31 * release.hashCode() + position;
        }
    }
}
