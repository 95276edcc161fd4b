package org.amur.history;

import java.util.function.IntToLongFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.web.Dependents;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Deletion of a record from its page. The page sends the version that it shows. */
@RequestScoped
public class RecordDeletion {

    @Inject
    @Param
    private Integer version;

    /**
     * Deletes the record.
     *
     * @param list    list view of such records, {@code /event/list}
     * @param command deletes the given version and returns the id of the change
     * @return the list with an undo button; null if refused, with a message on the page
     */
    public String leadTo(String list, IntToLongFunction command) {
        try {
            return list + "?faces-redirect=true&undo=" + delete(command);
        } catch (StillNeededException e) {
            Messages.addError(Dependents.ANCHOR, "{0}", e.getSentence());
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (StaleException e) {
            Messages.addGlobalError("{0}", Texts.get("common.delete.stale"));
        }
        return null;
    }

    private long delete(IntToLongFunction command) {
        if (version == null) {
            throw new StaleException();
        }
        return command.applyAsLong(version);
    }
}
