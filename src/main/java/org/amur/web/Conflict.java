package org.amur.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edit conflict: another user saved the record after the form was opened. Holds that user's name and the fields that
 * differ between the saved version and the form.
 */
public final class Conflict implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Side or sides that changed a field since the form was opened. */
    public enum Changed { YOURS, THEIRS, BOTH }

    private final String who;
    private final List<Row> rows = new ArrayList<>();

    /** Creates a conflict from three versions, each as texts by message key, in the order of the form. */
    public Conflict(String who, Map<String, String> opened, Map<String, String> theirs, Map<String, String> yours) {
        this.who = who;
        Difference.between(theirs, yours).forEach(difference -> rows.add(new Row(difference, opened.get(difference.key()))));
    }

    public String getWho() {
        return who;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Returns the keys of the fields that only the other user changed. */
    public Set<String> keysChangedByOther() {
        return rows.stream().filter(row -> row.changed == Changed.THEIRS).map(Row::getKey).collect(Collectors.toSet());
    }

    /** Tells whether the form can take over changes that only the other user made. */
    public boolean isCombinable() {
        return !keysChangedByOther().isEmpty();
    }

    /** Tells whether both users changed the same field differently, so that the editor must choose. */
    public boolean isChoiceNeeded() {
        return rows.stream().anyMatch(row -> row.changed == Changed.BOTH);
    }

    /** Field in which the two versions differ. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Difference difference;
        private final Changed changed;

        Row(Difference difference, String opened) {
            this.difference = difference;
            boolean yours = !Objects.equals(opened, difference.after());
            boolean theirs = !Objects.equals(opened, difference.before());
            changed = yours && theirs ? Changed.BOTH : yours ? Changed.YOURS : Changed.THEIRS;
        }

        public String getKey() {
            return difference.key();
        }

        public String getYours() {
            return difference.after();
        }

        public String getTheirs() {
            return difference.before();
        }

        public Changed getChanged() {
            return changed;
        }
    }
}
