package org.amur.sanctions.proposal;

import java.util.List;
import java.util.stream.Collectors;

import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Texts;

/** A publisher's programme in a list, with the measure that it leads to; all about the measure is null if there is none. */
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

    /** Those of an entry that lead to no measure, as a sentence that nothing is designated under them; null if all lead to one. */
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

    /** As the list writes it. */
    public String getCode() {
        return code;
    }

    public Concern getConcern() {
        return concern;
    }

    public Long getMeasureId() {
        return measureId;
    }

    /** Its title. */
    public String getMeasure() {
        return measure;
    }

    public MeasureKind getMeasureKind() {
        return measureKind;
    }

    /** The code of ours. */
    public String getProgramme() {
        return programme;
    }

    public String getAuthority() {
        return authority;
    }

    /** Who said so. */
    public String getModifiedBy() {
        return modifiedBy;
    }
}
