package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RecordKind;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Refusal;
import org.amur.web.Texts;

/** Record kind of publishers' programmes, with their measures. Their only page is their history. */
@ApplicationScoped
public class ListedProgrammeRecordKind implements RecordKind<ListedProgramme>, Dependents {

    static final String CODE = "listed";
    private static final Refusal CODE_TAKEN = new Refusal("code", "lists.programmes.taken", List.of());

    @Inject
    private ListedProgrammeRepository programmes;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<ListedProgramme> type() {
        return ListedProgramme.class;
    }

    @Override
    public String title(ListedProgramme programme) {
        return programme.getCode() + " (" + Texts.get(programme.getList().getKey()) + ")";
    }

    @Override
    public Map<String, String> facts(ListedProgramme programme) {
        return new ListedProgrammeForm(programme).facts();
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(CODE_TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/history/record?kind=" + CODE + "&id=" + id;
    }

    @Override
    public String listAddress() {
        return "/lists/programmes";
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        return MeasureRecordKind.CODE.equals(kind) ? programmes.leadingTo(id).stream()
                .map(row -> new Dependent(CODE, row.code(), viewAddress(row.id()))).toList() : List.of();
    }
}
