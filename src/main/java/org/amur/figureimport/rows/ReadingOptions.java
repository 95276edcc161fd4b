package org.amur.figureimport.rows;

import java.nio.charset.Charset;

import org.amur.figureimport.mapping.Mapping;

/**
 * Editor's choices for reading a file.
 *
 * @param charset of a text that is not Unicode; null for none
 * @param sheet of a workbook; null for the first that has a table
 * @param mapping of a table without a fixed layout; null for the proposed one
 */
public record ReadingOptions(Charset charset, String sheet, Mapping mapping) {

    public static final ReadingOptions AS_IT_IS = new ReadingOptions(null, null, null);
}
