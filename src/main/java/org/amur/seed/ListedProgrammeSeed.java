package org.amur.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.amur.lists.OfficialList;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.proposal.Concern;
import org.amur.sanctions.proposal.ListedProgrammeForm;
import org.amur.sanctions.proposal.ListedProgrammeRepository;
import org.amur.sanctions.proposal.ListedProgrammeService;
import org.amur.web.Option;

/** Seed of list programmes: their subjects, and the recorded measures that they implement. */
@Dependent
class ListedProgrammeSeed {

    @Inject
    private ListedProgrammeRepository known;

    @Inject
    private ListedProgrammeService service;

    @Inject
    private MeasureRepository measures;

    void plant() {
        Set<String> there = known.all().stream().map(row -> key(row.list(), row.code())).collect(Collectors.toSet());
        Map<String, Option> acts = new HashMap<>();
        for (JsonObject fact : SeedFile.read("listed-programmes")) {
            ListedProgrammeForm form = new ListedProgrammeForm();
            form.setList(SeedFile.constant(fact, "list", OfficialList.class));
            form.setCode(fact.getString("code"));
            if (!there.contains(key(form.getList(), form.getCode()))) {
                form.setConcern(SeedFile.constant(fact, "concern", Concern.class));
                String act = SeedFile.text(fact, "act");
                form.setMeasure(act == null ? null : acts.computeIfAbsent(fact.getString("authority") + " " + act,
                        each -> measures.byAct(fact.getString("authority"), act).orElse(null)));
                service.create(form);
            }
        }
    }

    private static String key(OfficialList list, String code) {
        return list + " " + code;
    }
}
