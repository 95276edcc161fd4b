package org.amur.actor;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.text.PartialDate;
import org.amur.web.Identified;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.JoinFetch;

/**
 * Relationship between two actors with its period: Xi Jinping is president of China since 2013-03-14. Belongs to the
 * first actor and is shown with both.
 */
@Entity
@Table(name = "relationship")
@Customizer(HistoryCustomizer.class)
public class Relationship implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_actor_id")
    private Actor fromActor;

    private int position;

    @Enumerated(EnumType.STRING)
    private RelationshipKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch
    @JoinColumn(name = "to_actor_id")
    private Actor toActor;

    private String title;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "since_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "since_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "since_latest"))
    private PartialDate since;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "until_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "until_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "until_latest"))
    private PartialDate until;

    @OneToMany(mappedBy = "relationship", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RelationshipCitation> citations = new ArrayList<>();

    protected Relationship() {
    }

    Relationship(Actor fromActor) {
        this.fromActor = fromActor;
    }

    void set(int position, RelationshipKind kind, Actor to, String title, PartialDate since, PartialDate until) {
        this.position = position;
        this.kind = kind;
        toActor = to;
        this.title = title;
        this.since = since;
        this.until = until;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Actor getFromActor() {
        return fromActor;
    }

    public RelationshipKind getKind() {
        return kind;
    }

    public Actor getToActor() {
        return toActor;
    }

    /** Returns the title of the office or post, or the size of the share; null if there is none. */
    public String getTitle() {
        return title;
    }

    /** Returns the start; null if unknown. */
    public PartialDate getSince() {
        return since;
    }

    /** Returns the end; null if it lasts or the end is unknown. */
    public PartialDate getUntil() {
        return until;
    }

    public List<RelationshipCitation> getCitations() {
        return citations;
    }
}
