package org.amur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.source.Citation;
import org.amur.source.SourceReferences;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.omnifaces.cdi.Param;

/**
 * Page {@code /actor/view?id=&page=}: an actor, a page of its relationships in both directions, and its latest
 * changes.
 */
@Named
@RequestScoped
public class ActorViewBacking implements Citable {

    private static final int CHANGES = 3;
    private static final int RELATIONSHIPS = 100;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private Integer page;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    private Actor actor;
    private List<ActorCitation> citations;
    private Page<RelationshipRow> relationships;
    private final List<Citation> evidence = new ArrayList<>();
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        actor = id == null ? null : actors.findWithNames(id).orElse(null);
        if (actor == null) {
            return;
        }
        citations = actors.citations(id);
        evidence.addAll(citations);
        loadRelationships();
        changes = journal.of(ActorRecordKind.CODE, id, 0, CHANGES);
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

    /** Deletes the actor and offers the undo on the list; refused while other records refer to it. */
    public String delete() {
        return deletion.leadTo("/actor/list", version -> service.delete(id, version));
    }

    /** Returns the actor; null if there is none, or it was merged into another. */
    public Actor getActor() {
        return actor;
    }

    public List<ActorCitation> getCitations() {
        return citations;
    }

    public Page<RelationshipRow> getRelationships() {
        return relationships;
    }

    /** Returns the names in other scripts than that of the primary one. */
    public List<String> getOtherNames() {
        return ActorName.inOtherScripts(actor.getNames());
    }

    /** Returns the offices that it holds, and the holders of offices in it. */
    public List<RelationshipRow> getOffices() {
        return relationships.getRows().stream().filter(row -> row.getKind().isOffice()).toList();
    }

    /** Returns the relationships other than offices. */
    public List<RelationshipRow> getTies() {
        return relationships.getRows().stream().filter(row -> !row.getKind().isOffice()).toList();
    }

    /** Returns the citations of the actor, then those of the shown relationships, numbered consecutively. */
    public List<Citation> getEvidence() {
        return evidence;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }

    @Override
    public String citedTitle() {
        if (actor == null) {
            throw new NotFoundException(ActorRecordKind.CODE, id);
        }
        return actor.getName();
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(citations);
    }
}
