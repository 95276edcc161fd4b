package org.amur.actor.merge;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.history.RecordKind;

/** Record kind of merges. */
@ApplicationScoped
public class MergeRecordKind implements RecordKind<ActorMerge> {

    public static final String CODE = "merge";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<ActorMerge> type() {
        return ActorMerge.class;
    }

    @Override
    public String title(ActorMerge merge) {
        return merge.getAbsorbedName() + " → " + merge.getSurvivorName();
    }

    @Override
    public Map<String, String> facts(ActorMerge merge) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("merge.absorbed", merge.getAbsorbedName());
        facts.put("merge.survivor", merge.getSurvivorName());
        facts.put("merge.reason", merge.getReason());
        facts.put("merge.apart.reason", merge.getApartReason());
        return facts;
    }

    @Override
    public String viewAddress(long id) {
        return "/actor/merged?id=" + id;
    }

    @Override
    public String listAddress() {
        return "/actor/list";
    }
}
