package org.amur.lists;

import org.amur.lists.read.EntryKind;

/**
 * Filter of list entries.
 *
 * @param text      prefixes of words of a name, in any script, or of a reference; null for all
 * @param programme programme code as in the list
 * @param release   release that contains the entries; null for the current release of each list
 */
public record EntryFilter(String text, OfficialList list, EntryKind kind, String programme, Long release) {
}
