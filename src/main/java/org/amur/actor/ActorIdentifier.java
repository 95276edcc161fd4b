package org.amur.actor;

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

import org.amur.history.HistoryCustomizer;
import org.amur.web.Identified;
import org.eclipse.persistence.annotations.Customizer;

/** Identifier of an actor in an external register: an LEI, a ship's IMO number, the number of a list entry. */
@Entity
@Table(name = "actor_identifier")
@Customizer(HistoryCustomizer.class)
public class ActorIdentifier implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    private int position;

    @Enumerated(EnumType.STRING)
    private IdentifierScheme scheme;

    private String code;

    protected ActorIdentifier() {
    }

    ActorIdentifier(Actor actor) {
        this.actor = actor;
    }

    /** Copies another actor's identifier. */
    ActorIdentifier(Actor actor, ActorIdentifier other, int position) {
        this(actor);
        set(position, other.scheme, other.code);
    }

    boolean isSame(ActorIdentifier other) {
        return scheme == other.scheme && code.equals(other.code);
    }

    void set(int position, IdentifierScheme scheme, String code) {
        this.position = position;
        this.scheme = scheme;
        this.code = code;
    }

    @Override
    public Long getId() {
        return id;
    }

    int getPosition() {
        return position;
    }

    public IdentifierScheme getScheme() {
        return scheme;
    }

    public String getCode() {
        return code;
    }

    /** Returns the address of its page in the public register; null if there is none. */
    public String getAddress() {
        return scheme.address(code);
    }
}
