package org.amur.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.common.Parts;
import org.amur.common.RefusedException;
import org.amur.common.SearchTerms;
import org.amur.history.Historied;
import org.amur.history.Recorded;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Who acts or is acted upon: a person, a state, a company, a vessel. It has many names, of which exactly one is primary,
 * and is found by any of them and by its identifiers.
 */
@Entity
@Table(name = "actor")
@Customizer(Historied.class)
public class Actor extends Recorded {

    @Enumerated(EnumType.STRING)
    private ActorKind kind;

    private String name;

    private String country;

    private String description;

    @OneToMany(mappedBy = "actor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActorName> names = new ArrayList<>();

    @OneToMany(mappedBy = "actor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActorIdentifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "fromActor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Relationship> relationships = new ArrayList<>();

    @OneToMany(mappedBy = "actor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActorCitation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "actor_term", joinColumns = @JoinColumn(name = "actor_id"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    /**
     * Takes over what a person entered, but for relationships and citations, which lead to other records.
     *
     * @throws RefusedException unless exactly one name is primary
     */
    void apply(ActorForm form) {
        kind = form.getKind();
        country = form.getCountry();
        description = form.getDescription();
        List<ActorNameForm> named = form.getNames().getRows();
        name = named.get(primary(named)).getText();
        Parts.apply(named, names, () -> new ActorName(this), ActorName::apply);
        List<ActorIdentifierForm> identified = form.getIdentifiers().getRows();
        checkForms(identified);
        Parts.apply(identified, identifiers, () -> new ActorIdentifier(this), ActorIdentifier::apply);
        // Names may be more than SearchTerms.MOST_TERMS, and what comes last is then not found; an identifier always is.
        Set<String> now = SearchTerms.of(Stream.concat(identified.stream().map(ActorIdentifierForm::getCode),
                named.stream().map(ActorNameForm::getText)).toArray(String[]::new));
        terms.retainAll(now);
        terms.addAll(now);
    }

    private static int primary(List<ActorNameForm> names) {
        int[] primary = IntStream.range(0, names.size())
                .filter(row -> names.get(row).getKind() == NameKind.PRIMARY).toArray();
        if (primary.length == 0) {
            throw new RefusedException(names.isEmpty() ? null : "names[0].kind", "actor.names.noPrimary");
        }
        if (primary.length > 1) {
            throw new RefusedException("names[" + primary[1] + "].kind", "actor.names.onePrimary");
        }
        return primary[0];
    }

    private static void checkForms(List<ActorIdentifierForm> identifiers) {
        for (int row = 0; row < identifiers.size(); row++) {
            ActorIdentifierForm identifier = identifiers.get(row);
            if (!identifier.getScheme().fits(identifier.getCode())) {
                throw new RefusedException("identifiers[" + row + "].code", "actor.identifier.unfit");
            }
        }
    }

    public ActorKind getKind() {
        return kind;
    }

    /** The primary name. */
    public String getName() {
        return name;
    }

    /** See {@link org.amur.common.CountryCode}; null if it belongs to none or to several. */
    public String getCountry() {
        return country;
    }

    public String getDescription() {
        return description;
    }

    public List<ActorName> getNames() {
        return names;
    }

    public List<ActorIdentifier> getIdentifiers() {
        return identifiers;
    }

    /** Those that are read from this actor; others lead to it. */
    public List<Relationship> getRelationships() {
        return relationships;
    }

    public List<ActorCitation> getCitations() {
        return citations;
    }
}
