package org.amur.sanctions.programme;

import org.amur.text.PartialDate;

/**
 * Row of a programme list.
 *
 * @param authorityCountry country of the authority; null if it acts for none
 */
public record ProgrammeRow(Long id, String code, String name, PartialDate started, Long authorityId, String authorityCode,
        String authorityName, String authorityCountry) { }
