package org.amur.sanctions.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.eclipse.persistence.annotations.Customizer;

/** Citation of a programme. */
@Entity
@Table(name = "programme_citation")
@Customizer(HistoryCustomizer.class)
public class ProgrammeCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    protected ProgrammeCitation() {
    }

    ProgrammeCitation(Programme programme) {
        this.programme = programme;
    }

    public Programme getProgramme() {
        return programme;
    }

    @Override
    public Recorded getFact() {
        return programme;
    }
}
