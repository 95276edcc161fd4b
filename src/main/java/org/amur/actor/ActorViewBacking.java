package org.amur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.merge.ActorMerge;
import org.amur.actor.merge.ActorMergeRepository;
import org.amur.common.Address;
import org.amur.common.DependentList;
import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.Page;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.source.Citation;
import org.omnifaces.cdi.Param;

/** {@code /actor/view?id=&page=}: one actor, a page of its relationships both ways, what rests on it, its latest changes. */
@Named
@RequestScoped
public class ActorViewBacking {

    private static final int CHANGES = 3;
    private static final int RELATIONSHIPS = 100;
    /** What refers to an actor and has a card of its own on the page. */
    private static final Set<String> SHOWN = Set.of(ActorRecord.RELATIONSHIP, "event");

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private Integer page;

    /** The merge that led from another actor to this one. */
    @Inject
    @Param
    private Long merged;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private Address address;

    @Inject
    private ActorService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    private Actor actor;
    private List<ActorCitation> citations;
    private Page<RelationshipRow> relationships;
    private final List<Citation> evidence = new ArrayList<>();
    private DependentList resting;
    private List<RecordChange> changes;
    private ActorMerge ended;
    private List<ActorMerge> absorbed = List.of();
    private Map<Long, String> origins = Map.of();

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(ActorRecord.CODE, "");
        }
        actor = actors.find(id).orElse(null);
        if (actor == null) {
            ended = merges.of(id).orElseThrow(() -> new NotFoundException(ActorRecord.CODE, id));
            return;
        }
        absorbed = merges.into(id);
        origins = merges.origins(absorbed);
        citations = actors.citations(id);
        evidence.addAll(citations);
        loadRelationships();
        resting = DependentList.of(dependents, ActorRecord.CODE, id, SHOWN);
        changes = journal.of(ActorRecord.CODE, id, 0, CHANGES);
    }

    private void loadRelationships() {
        Page<Relationship> related = actors.relationships(id, page == null ? 1 : Math.max(1, page), RELATIONSHIPS);
        Map<Long, List<RelationshipCitation>> cited = actors
                .relationshipCitations(related.getRows().stream().map(Relationship::getId).toList());
        relationships = related.map(each -> row(each, cited.getOrDefault(each.getId(), List.of())));
    }

    private RelationshipRow row(Relationship relationship, List<RelationshipCitation> cited) {
        boolean outward = relationship.getFromActor().getId().equals(id);
        RelationshipRow row = new RelationshipRow(relationship, outward, cited, evidence.size() + 1);
        evidence.addAll(cited);
        return row;
    }

    /** Who asks for an actor that was merged into another is led there, on the same day as known. */
    public String lead() {
        return ended == null ? null : "/actor/view?faces-redirect=true&id=" + ended.getSurvivor() + "&merged="
                + (merged == null ? ended.getId() : merged)
                + (address.getAsof() == null ? "" : "&" + Address.ASOF + "=" + address.getAsof());
    }

    /** Deletes the actor and offers the undo on the list; refused while anything rests on it. */
    public String delete() {
        return deletion.leadTo("/actor/list", version -> service.delete(id, version));
    }

    public Actor getActor() {
        return actor;
    }

    public List<ActorCitation> getCitations() {
        return citations;
    }

    public Page<RelationshipRow> getRelationships() {
        return relationships;
    }

    /** The citations of the actor, then those of the relationships shown: numbered through on the page. */
    public List<Citation> getEvidence() {
        return evidence;
    }

    /** What refers to the actor, but for events and relationships. */
    public DependentList getResting() {
        return resting;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }

    /** The merge that led here from the address of another actor; null if none did, or it is taken apart. */
    public ActorMerge getLed() {
        return merged == null ? null : merges.find(merged).filter(ActorMerge::isStanding).orElse(null);
    }

    /** The merges into this actor, newest first. */
    public List<ActorMerge> getAbsorbed() {
        return absorbed;
    }

    /** What the actor was called, by the number of a name, an identifier or a citation, that brought it; empty for most. */
    public Map<Long, String> getOrigins() {
        return origins;
    }
}
