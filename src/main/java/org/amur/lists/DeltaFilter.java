package org.amur.lists;

import org.amur.lists.read.EntryKind;

/**
 * Which parties that differ between two releases are asked for. Null asks for nothing.
 *
 * @param country two letters (ISO 3166-1)
 */
public record DeltaFilter(DeltaRow.Change change, EntryKind kind, String programme, String country) {

    boolean matches(DeltaRow row) {
        return (change == null || row.getChange() == change) && (kind == null || row.getEntry().getKind() == kind)
                && (programme == null || row.getProgrammes().contains(programme)) && (country == null || row.getCountries().contains(country));
    }
}
