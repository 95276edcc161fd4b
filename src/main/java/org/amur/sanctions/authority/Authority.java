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
 * Who imposes sanctions or countermeasures: an office, a ministry, a council, in the name of a state or an organisation.
 * Known by a code of our own, such as {@code US-OFAC}, which no other authority has.
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

    /** Takes over what a person entered. */
    void apply(AuthorityForm form, Actor actor) {
        this.actor = actor;
        code = form.getCode();
        name = form.getName();
        country = form.getCountry();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Two letters (ISO 3166-1), EU for the European Union; null where it acts for no country, as the United Nations do. */
    public String getCountry() {
        return country;
    }

    /** The same body among the actors; null if it is not entered there. */
    public Actor getActor() {
        return actor;
    }
}
