package org.amur.home;

import java.util.List;

/**
 * Coverage of one part of the record.
 *
 * @param address list of these records, without the context path; null for none
 * @param period  first and last time covered, for readers; empty if unknown
 * @param count   null if unknown
 * @param sources number of sources cited; null if not counted
 * @param gaps    known gaps, as sentences
 */
public record CoverageRow(String name, String address, String period, Long count, Long sources, List<String> gaps) { }
