package org.amur.lists;

import org.amur.lists.read.EntryKind;

/** Row of the entry list. */
public record EntryRow(Long id, OfficialList list, String reference, EntryKind kind, String title) { }
