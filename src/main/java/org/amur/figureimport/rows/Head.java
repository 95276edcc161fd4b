package org.amur.figureimport.rows;

import java.util.List;

import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.HeaderStatements;

/**
 * Columns of a table that is read by a mapping.
 *
 * @param names as in the file
 * @param samples cells of the first rows
 * @param mapping applied, or proposed by the names
 * @param above statements above the names about all numbers
 */
public record Head(List<String> names, List<List<String>> samples, Mapping mapping, HeaderStatements above) {

    static final int SAMPLES = 3;

    public Head {
        names = List.copyOf(names);
        samples = samples.stream().map(List::copyOf).toList();
    }

    Head with(List<List<String>> firstRows) {
        return new Head(names, firstRows, mapping, above);
    }
}
