package org.amur.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.actor.Actor;
import org.amur.history.HistoryCustomizer;
import org.amur.web.Identified;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.JoinFetch;

/** Participation of an actor in an event. */
@Entity
@Table(name = "participation")
@Customizer(HistoryCustomizer.class)
public class Participation implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    private int position;

    /** Loaded eagerly, because every use needs it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch
    @JoinColumn(name = "actor_id")
    private Actor actor;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    protected Participation() {
    }

    Participation(Event event) {
        this.event = event;
    }

    void set(int position, Actor actor, ParticipantRole role) {
        this.position = position;
        this.actor = actor;
        this.role = role;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Actor getActor() {
        return actor;
    }

    public ParticipantRole getRole() {
        return role;
    }
}
