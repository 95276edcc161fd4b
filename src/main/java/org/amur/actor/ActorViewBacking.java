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

import org.amur.common.DependentList;
import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.source.Citation;
import org.omnifaces.cdi.Param;

/** {@code /actor/view?id=}: one actor, its relationships both ways, what rests on it, and its latest changes. */
@Named
@RequestScoped
public class ActorViewBacking {

    private static final int CHANGES = 3;
    /** What refers to an actor and has a card of its own on the page. */
    private static final Set<String> SHOWN = Set.of(ActorRecord.RELATIONSHIP, "event");

    @Inject
    @Param
    private Long id;

    @Inject
    private ActorRepository actors;

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
    private final List<RelationshipRow> relationships = new ArrayList<>();
    private final List<Citation> evidence = new ArrayList<>();
    private DependentList resting;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(ActorRecord.CODE, "");
        }
        actor = actors.get(id);
        citations = actors.citations(id);
        evidence.addAll(citations);
        loadRelationships();
        resting = DependentList.of(dependents, ActorRecord.CODE, id, SHOWN);
        changes = journal.of(ActorRecord.CODE, id, 0, CHANGES);
    }

    private void loadRelationships() {
        List<Relationship> related = actors.relationships(id);
        Map<Long, List<RelationshipCitation>> cited = actors
                .relationshipCitations(related.stream().map(Relationship::getId).toList());
        for (Relationship each : related) {
            List<RelationshipCitation> own = cited.getOrDefault(each.getId(), List.of());
            boolean outward = each.getFromActor().getId().equals(id);
            relationships.add(new RelationshipRow(each, outward, own, evidence.size() + 1));
            evidence.addAll(own);
        }
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

    public List<RelationshipRow> getRelationships() {
        return relationships;
    }

    /** The citations of the actor, then those of its relationships: numbered through on the page. */
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
}
