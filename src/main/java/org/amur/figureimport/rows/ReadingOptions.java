package org.amur.figureimport.rows;

import java.nio.charset.Charset;

import org.amur.figureimport.mapping.Mapping;

/**
 * How a person has chosen that a file is read.
 *
 * @param charset of a text that is not Unicode; null for none
 * @param sheet   of a workbook; null for the first that has a table
 * @param mapping of a table in no layout of its own; null for what its columns say of themselves
 */
public record ReadingOptions(Charset charset, String sheet, Mapping mapping) {

    public static final ReadingOptions AS_IT_IS = new ReadingOptions(null, null, null);
}
