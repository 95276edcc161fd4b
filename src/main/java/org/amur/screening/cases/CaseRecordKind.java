package org.amur.screening.cases;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.history.RecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Texts;

/** Record kind of cases, and dependents of an actor: its true matches. */
@ApplicationScoped
public class CaseRecordKind implements RecordKind<ScreeningCase>, Dependents {

    public static final String CODE = "case";

    @Inject
    private CaseRepository cases;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<ScreeningCase> type() {
        return ScreeningCase.class;
    }

    @Override
    public String title(ScreeningCase of) {
        return Texts.get("screening.case.of", of.getActorName(), of.getEntryTitle(), Texts.get(of.getList().getKey()));
    }

    @Override
    public Map<String, String> facts(ScreeningCase of) {
        return new CaseForm(of).facts();
    }

    @Override
    public String viewAddress(long id) {
        return "/screening/case?id=" + id;
    }

    @Override
    public String listAddress() {
        return "/screening/cases";
    }

    /** Cases that are open or confirmed by record are deleted with the actor. */
    @Override
    public List<Dependent> on(String kind, long id) {
        return !ActorRecordKind.CODE.equals(kind) ? List.of() : cases.confirmedByPeople(id).stream()
                .map(row -> new Dependent(CODE, row.entryTitle(), viewAddress(row.id()))).toList();
    }
}
