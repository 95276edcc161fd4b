package org.amur.sanctions.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.actor.Actor;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Body that imposes sanctions or countermeasures for a state or an organisation. Identified by Amur's own unique code,
 * such as {@code US-OFAC}.
 */
@Entity
@Table(name = "authority")
@Customizer(HistoryCustomizer.class)
public class Authority extends Recorded {

    private String code;

    private String name;

    private String country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    void set(String code, String name, String country, Actor actor) {
        this.code = code;
        this.name = name;
        this.country = country;
        this.actor = actor;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Returns the country (ISO 3166-1 alpha-2, or EU); null if it acts for none, as the United Nations. */
    public String getCountry() {
        return country;
    }

    /** Returns the same body as an actor; null if there is none. */
    public Actor getActor() {
        return actor;
    }
}
