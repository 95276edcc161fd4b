package org.amur.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Actor: a person, state, company or vessel. Has many names, exactly one of them primary, and is found by any name or
 * identifier.
 */
@Entity
@Table(name = "actor")
@Customizer(HistoryCustomizer.class)
public class Actor extends Recorded {

    @Enumerated(EnumType.STRING)
    private ActorKind kind;

    private String name;

    private String country;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "born_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "born_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "born_latest"))
    private PartialDate born;

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

    /** Sets the values, after the names and identifiers, by which it is found. */
    void describe(ActorKind kind, String name, String country, PartialDate born, String description) {
        this.kind = kind;
        this.name = name;
        this.country = country;
        this.born = born;
        this.description = description;
        index();
    }

    /** Updates the search terms. */
    public void index() {
        // Identifiers first: names may exceed SearchTerms.MAX_TERMS, and the last terms are cut.
        Set<String> now = SearchTerms.of(Stream.concat(identifiers.stream().map(ActorIdentifier::getCode),
                names.stream().map(ActorName::getText)).toArray(String[]::new));
        terms.retainAll(now);
        terms.addAll(now);
    }

    /**
     * Takes over another actor's names, identifiers and citations unless it has equal ones, and values it lacks. The
     * other's primary name becomes an alias.
     *
     * @return the result for each part
     */
    public Absorption absorb(Actor other) {
        Absorption absorption = new Absorption();
        absorption.take(other.names, names, ActorName::isSame,
                name -> new ActorName(this, name, next(names, ActorName::getPosition)));
        absorption.take(other.identifiers, identifiers, ActorIdentifier::isSame,
                identifier -> new ActorIdentifier(this, identifier, next(identifiers, ActorIdentifier::getPosition)));
        absorption.take(other.citations, citations, Citation::isEquivalent,
                citation -> new ActorCitation(this, citation, next(citations, Citation::getPosition)));
        country = absorption.fill(Absorption.COUNTRY, country, other.country);
        born = absorption.fill(Absorption.BORN, born, other.born);
        description = absorption.fill(Absorption.DESCRIPTION, description, other.description);
        index();
        return absorption;
    }

    private static <P> int next(List<P> parts, ToIntFunction<P> position) {
        return parts.stream().mapToInt(position).max().orElse(-1) + 1;
    }

    /** Previews {@link #absorb} without changes: the copies are the other's own parts. */
    public Absorption compare(Actor other) {
        Absorption absorption = new Absorption();
        absorption.take(other.names, new ArrayList<>(names), ActorName::isSame, UnaryOperator.identity());
        absorption.take(other.identifiers, new ArrayList<>(identifiers), ActorIdentifier::isSame, UnaryOperator.identity());
        absorption.take(other.citations, new ArrayList<>(citations), Citation::isEquivalent, UnaryOperator.identity());
        absorption.fill(Absorption.COUNTRY, country, other.country);
        absorption.fill(Absorption.BORN, born, other.born);
        absorption.fill(Absorption.DESCRIPTION, description, other.description);
        return absorption;
    }

    /** Removes values filled in by a merge if unchanged since, by the constants of {@link Absorption}. */
    public void forget(Set<String> facts) {
        country = facts.contains(Absorption.COUNTRY) ? null : country;
        born = facts.contains(Absorption.BORN) ? null : born;
        description = facts.contains(Absorption.DESCRIPTION) ? null : description;
    }

    public ActorKind getKind() {
        return kind;
    }

    /** Returns the primary name. */
    public String getName() {
        return name;
    }

    /** Returns the country, see {@link org.amur.text.CountryCode}; null for none or several. */
    public String getCountry() {
        return country;
    }

    /** Returns the date of birth; null if unknown or not a person. */
    public PartialDate getBorn() {
        return born;
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

    /** Returns the relationships that belong to this actor; those of other actors refer to it. */
    public List<Relationship> getRelationships() {
        return relationships;
    }

    public List<ActorCitation> getCitations() {
        return citations;
    }
}
