package org.amur.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.eclipse.persistence.annotations.Customizer;

/** Citation for an actor's identity. */
@Entity
@Table(name = "actor_citation")
@Customizer(HistoryCustomizer.class)
public class ActorCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    protected ActorCitation() {
    }

    ActorCitation(Actor actor) {
        this.actor = actor;
    }

    /** Copies another actor's citation. */
    ActorCitation(Actor actor, ActorCitation other, int position) {
        this(actor);
        copy(other, position);
    }

    public Actor getActor() {
        return actor;
    }

    @Override
    public Recorded getFact() {
        return actor;
    }
}
