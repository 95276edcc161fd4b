package org.amur.history;

import java.util.Map;
import java.util.Optional;

import org.amur.web.Refusal;

/**
 * What the journal, the history page and the undo of a deletion need to know of one kind of record. One CDI bean for each
 * root entity.
 */
public interface RecordKind<T extends Recorded> {

    /** Short name, as in addresses and message keys: {@code event} for {@code /event/view}. */
    String code();

    Class<T> type();

    /** What a person calls this record. */
    String title(T record);

    /**
     * Everything a person can enter, as text, by message key ({@code event.when}): two versions are compared by it. In the
     * order of the form; parts of a list get a key each or are joined.
     */
    Map<String, String> facts(T record);

    /** The role without which nobody sees records of this kind; empty if everybody who is signed in does. */
    default Optional<String> onlyFor() {
        return Optional.empty();
    }

    /** Why a record is refused whose key another one has; empty if records of this kind have no key. */
    default Optional<Refusal> taken() {
        return Optional.empty();
    }

    /** The address of the record's page, without the context path. */
    default String viewAddress(long id) {
        return "/" + code() + "/view?id=" + id;
    }

    /** The address of the list of such records, without the context path. */
    default String listAddress() {
        return viewAddress(0).replaceFirst("/view\\?.*", "/list");
    }
}
