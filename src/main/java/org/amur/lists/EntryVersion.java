package org.amur.lists;

/**
 * First and last release that contain one version of an entry.
 *
 * @param entry id of the entry version
 * @param current whether the last release is the current one of the list
 */
public record EntryVersion(long entry, ListRelease first, ListRelease last, boolean current) { }
