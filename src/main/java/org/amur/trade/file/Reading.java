package org.amur.trade.file;

import java.nio.charset.Charset;

import org.amur.trade.mapping.Mapping;

/**
 * How a person has chosen that a file is read.
 *
 * @param charset of a text that is not Unicode; null for none
 * @param sheet   of a workbook; null for the first that has a table
 * @param mapping of a table in no layout of its own; null for what its columns say of themselves
 */
public record Reading(Charset charset, String sheet, Mapping mapping) {

    public static final Reading AS_IT_IS = new Reading(null, null, null);
}
