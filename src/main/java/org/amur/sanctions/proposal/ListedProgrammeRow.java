package org.amur.sanctions.proposal;

import java.util.List;
import java.util.stream.Collectors;

import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Texts;

/** Row of a publisher's programme with its measure, whose columns are null if there is none. */
public final class ListedProgrammeRow {

    private final long id;
    private final OfficialList list;
    private final String code;
    private final Concern concern;
    private final Long measureId;
    private final String measure;
    private final MeasureKind measureKind;
    private final String programme;
    private final String authority;
    private final String modifiedBy;

    public ListedProgrammeRow(Long id, OfficialList list, String code, Concern concern, Long measureId, String measure,
            MeasureKind measureKind, String programme, String authority, String modifiedBy) {
        this.id = id;
        this.list = list;
        this.code = code;
        this.concern = concern;
        this.measureId = measureId;
        this.measure = measure;
        this.measureKind = measureKind;
        this.programme = programme;
        this.authority = authority;
        this.modifiedBy = modifiedBy;
    }

    /** Returns a sentence on those without a measure, under which nothing is designated; null if all have one. */
    static String withoutMeasure(List<ListedProgrammeRow> followed) {
        String codes = followed.stream().filter(each -> each.measureId == null).map(ListedProgrammeRow::getCode)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? null : Texts.get("proposal.list.withoutMeasure", codes);
    }

    public long getId() {
        return id;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the code as in the list. */
    public String getCode() {
        return code;
    }

    public Concern getConcern() {
        return concern;
    }

    public Long getMeasureId() {
        return measureId;
    }

    /** Returns the title of the measure. */
    public String getMeasure() {
        return measure;
    }

    public MeasureKind getMeasureKind() {
        return measureKind;
    }

    /** Returns the code of Amur's programme. */
    public String getProgramme() {
        return programme;
    }

    public String getAuthority() {
        return authority;
    }

    /** Returns the user who set it. */
    public String getModifiedBy() {
        return modifiedBy;
    }
}
