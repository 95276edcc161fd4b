package org.amur.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody else has saved the record since a form was filled from it: who, and what differs between theirs and what is in
 * the form, each with who of the two has changed it.
 */
public final class Conflict implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Who has changed a field since the form was filled. */
    public enum Changed { YOURS, THEIRS, BOTH }

    private final String who;
    private final List<Row> rows = new ArrayList<>();

    /** Each version as texts by message key, in the order of the form. */
    public Conflict(String who, Map<String, String> opened, Map<String, String> theirs, Map<String, String> yours) {
        this.who = who;
        Difference.between(theirs, yours).forEach(difference -> rows.add(new Row(difference, opened.get(difference.getKey()))));
    }

    public String getWho() {
        return who;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The keys of what somebody else alone has changed. */
    public Set<String> theirsAlone() {
        return rows.stream().filter(row -> row.changed == Changed.THEIRS).map(Row::getKey).collect(Collectors.toSet());
    }

    /** Whether something that somebody else alone has changed can be had beside what is in the form. */
    public boolean isCombinable() {
        return !theirsAlone().isEmpty();
    }

    /** Whether both have changed a field, each differently: nothing but a choice helps there. */
    public boolean isOverTheSame() {
        return rows.stream().anyMatch(row -> row.changed == Changed.BOTH);
    }

    /** One field in which the two differ. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Difference difference;
        private final Changed changed;

        Row(Difference difference, String opened) {
            this.difference = difference;
            boolean yours = !Objects.equals(opened, difference.getAfter());
            boolean theirs = !Objects.equals(opened, difference.getBefore());
            changed = yours && theirs ? Changed.BOTH : yours ? Changed.YOURS : Changed.THEIRS;
        }

        public String getKey() {
            return difference.getKey();
        }

        public String getYours() {
            return difference.getAfter();
        }

        public String getTheirs() {
            return difference.getBefore();
        }

        public Changed getChanged() {
            return changed;
        }
    }
}
