package org.amur.figureimport.rows;

import java.util.List;

import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.SaidAbove;

/**
 * The columns of a table that is read by a mapping.
 *
 * @param names   as the file has them
 * @param samples what its first rows say, row by row
 * @param mapping by which it was read, or that its names propose
 * @param above   what the lines above the names say of all numbers
 */
public record Head(List<String> names, List<List<String>> samples, Mapping mapping, SaidAbove above) {

    static final int SAMPLES = 3;

    public Head {
        names = List.copyOf(names);
        samples = samples.stream().map(List::copyOf).toList();
    }

    Head with(List<List<String>> firstRows) {
        return new Head(names, firstRows, mapping, above);
    }
}
