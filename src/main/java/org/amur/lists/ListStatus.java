package org.amur.lists;

import java.util.List;

/**
 * Status of one list: the current release, and the last arrival if it was not accepted.
 *
 * @param current current release; null if no release was accepted
 * @param last last arrival if it was refused or declined or waits; null if it was accepted
 */
public record ListStatus(OfficialList list, ListRelease current, ListRelease last, List<ReleaseProblem> why) { }
