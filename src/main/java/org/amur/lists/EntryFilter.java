package org.amur.lists;

import org.amur.lists.read.EntryKind;

/**
 * Which entries are asked for.
 *
 * @param text      the beginnings of words of a name, in any script, or of a reference; null for all
 * @param programme its code, as the list has it
 * @param release   the one in which they stand; null for the current one of each list
 */
public record EntryFilter(String text, OfficialList list, EntryKind kind, String programme, Long release) {
}
