package org.amur.sanctions.proposal;

import java.util.List;
import java.util.stream.Collectors;

import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Texts;

/**
 * Row of a publisher's programme with its measure, whose columns are null if there is none.
 *
 * @param code code as in the list
 * @param measure title of the measure
 * @param programme code of Amur's programme
 * @param modifiedBy user who set it
 */
public record ListedProgrammeRow(Long id, OfficialList list, String code, Concern concern, Long measureId, String measure,
        MeasureKind measureKind, String programme, String authority, String modifiedBy) {

    /** Returns a sentence on those without a measure, under which nothing is designated; null if all have one. */
    static String withoutMeasure(List<ListedProgrammeRow> followed) {
        String codes = followed.stream().filter(each -> each.measureId == null).map(ListedProgrammeRow::code)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? null : Texts.get("proposal.list.withoutMeasure", codes);
    }
}
