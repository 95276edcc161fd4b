package org.amur.lists;

import org.amur.lists.read.EntryKind;

/**
 * Filter of the parties that differ between two releases. A null field does not filter.
 *
 * @param country two letters (ISO 3166-1)
 */
public record DeltaFilter(DeltaRow.Change change, EntryKind kind, String programme, String country) {

    boolean matches(DeltaRow row) {
        return (change == null || row.getChange() == change) && (kind == null || row.getEntry().kind() == kind)
                && (programme == null || row.programmes().contains(programme)) && (country == null || row.countries().contains(country));
    }
}
