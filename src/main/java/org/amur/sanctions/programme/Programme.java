package org.amur.sanctions.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.sanctions.authority.Authority;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.JoinFetch;

/**
 * Sanctions programme of an authority for one kind of measures or one country, such as RUSSIA-EO14024. Its code is the
 * authority's own, if any, and unique for the authority.
 */
@Entity
@Table(name = "programme")
@Customizer(HistoryCustomizer.class)
public class Programme extends Recorded {

    /** Fetched eagerly: a programme is always named with its authority. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch
    @JoinColumn(name = "authority_id")
    private Authority authority;

    private String code;

    private String name;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "started_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "started_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "started_latest"))
    private PartialDate started;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProgrammeCitation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_term", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    /** Sets the values except citations. */
    void set(Authority authority, String code, String name, PartialDate started) {
        this.authority = authority;
        this.code = code;
        this.name = name;
        this.started = started;
        Set<String> now = SearchTerms.of(code, name);
        terms.retainAll(now);
        terms.addAll(now);
    }

    public Authority getAuthority() {
        return authority;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Returns the start; null if unknown. */
    public PartialDate getStarted() {
        return started;
    }

    public List<ProgrammeCitation> getCitations() {
        return citations;
    }
}
