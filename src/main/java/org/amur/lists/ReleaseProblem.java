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

import org.amur.lists.read.ReadingProblem;
import org.amur.web.Texts;
import org.eclipse.persistence.annotations.ReadOnly;

/** Why a release was refused or waits, something that was skipped in it, or something remarkable. */
@Entity
@Table(name = "list_release_problem")
@IdClass(ReleaseProblem.Key.class)
@ReadOnly
public class ReleaseProblem {

    /** What it is to the release. */
    public enum Part {
        REFUSAL, DOUBT, SKIPPED, REMARK,
        /** That of a reason more was skipped than is kept one by one; how much stands in the place of the line. */
        MORE_SKIPPED,
        /** The same of what is remarkable. */
        MORE_REMARKS;

        boolean isCount() {
            return this == MORE_SKIPPED || this == MORE_REMARKS;
        }
    }

    /** Whose detail is a format. */
    private static final Set<ReadingProblem> FORMATS = EnumSet.of(ReadingProblem.MIXED, ReadingProblem.WRONG_LIST);

    @Id
    @Column(name = "release_id")
    private Long release;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    private ReadingProblem reason;

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

    public ReadingProblem getReason() {
        return reason;
    }

    public String getFileName() {
        return fileName;
    }

    /** From 1; 0 if it is about the file as a whole. */
    public long getLine() {
        return line;
    }

    /** A sentence in the reader's language. */
    public String getText() {
        return text(reason, fileName, line, detail);
    }

    static String text(ReadingProblem reason, String fileName, long line, String detail) {
        return Texts.get(reason.key(), fileName, line, inWords(reason, detail));
    }

    private static String inWords(ReadingProblem reason, String detail) {
        if (reason == ReadingProblem.SAME_AS_OTHER_LIST) {
            return Texts.get(OfficialList.valueOf(detail).getKey());
        }
        return FORMATS.contains(reason) ? Texts.get("lists.format." + detail) : detail;
    }

    /** What JPA knows a row by. */
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
