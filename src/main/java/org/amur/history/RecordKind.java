package org.amur.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.web.Refusal;

/**
 * Description of a kind of record for the journal, the history page and the undo of deletions. One CDI bean for each
 * root entity.
 */
public interface RecordKind<T extends Recorded> {

    /** Returns the short name used in addresses and message keys: {@code event} for {@code /event/view}. */
    String code();

    Class<T> type();

    /** Returns the record's title. */
    String title(T record);

    /**
     * Returns all entries as text by message key ({@code event.when}), in the order of the form, for comparing
     * versions. Parts of a list have a key each or are joined.
     */
    Map<String, String> facts(T record);

    /** Returns the role required to see records of this kind; empty for any signed-in user. */
    default Optional<String> onlyFor() {
        return Optional.empty();
    }

    /** Tells whether only editors may see the record in its present state. */
    default boolean isDraft(T record) {
        return false;
    }

    /** Returns those ids of current records that only editors may see. */
    default Set<Long> drafts(List<Long> ids) {
        return Set.of();
    }

    /** Returns the message for a duplicate key; empty if records of this kind have no key. */
    default Optional<Refusal> taken() {
        return Optional.empty();
    }

    /** Returns the address of the record's page, without the context path. */
    default String viewAddress(long id) {
        return "/" + code() + "/view?id=" + id;
    }

    /** Returns the address of the list of such records, without the context path. */
    default String listAddress() {
        return viewAddress(0).replaceFirst("/view\\?.*", "/list");
    }
}
