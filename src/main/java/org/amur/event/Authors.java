package org.amur.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.settings.Setting;
import org.amur.web.RefusedException;

/**
 * Authors of an event's present content, one of whom must not be the editor who publishes it: whoever last changed it, and
 * whoever submitted it since.
 *
 * @param changed   last change of the content; null if the journal has none
 * @param submitted last submission since; null if there is none
 */
public record Authors(RecordChange changed, RecordChange submitted) {

    /** Actions that change the content, and the submission. */
    static final List<Action> ACTIONS = List.of(Action.CREATE, Action.UPDATE, Action.AMEND, Action.SUBMIT);

    /** @param changes changes with one of the {@link #ACTIONS}, in chronological order */
    static Authors of(List<RecordChange> changes) {
        RecordChange changed = null;
        RecordChange submitted = null;
        for (RecordChange change : changes) {
            if (change.getAction() == Action.SUBMIT) {
                submitted = change;
            } else {
                changed = change;
                submitted = null;
            }
        }
        return new Authors(changed, submitted);
    }

    /** Returns the submission, else the last change. */
    public RecordChange getLatest() {
        return submitted == null ? changed : submitted;
    }

    /** Tells whether the user may publish the event: another editor, or any if the operator permits it. */
    public boolean mayPublish(String user) {
        return Setting.PUBLISH_ALONE.isOn() || !include(user);
    }

    boolean include(String user) {
        return Stream.of(changed, submitted).filter(Objects::nonNull).map(RecordChange::getBy).anyMatch(user::equals);
    }

    /** @throws RefusedException unless the user may publish the event */
    void checkMayPublish(String user) {
        if (!mayPublish(user)) {
            throw new RefusedException(null, "event.publish.own");
        }
    }
}
