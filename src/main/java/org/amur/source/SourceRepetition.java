package org.amur.source;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** Original source of a source in a citation of any kind of fact; a database view over all citations. */
@Entity
@Table(name = "source_repetition")
@IdClass(SourceRepetition.Key.class)
@ReadOnly
@Customizer(HistoryCustomizer.class)
class SourceRepetition {

    @Id
    @Column(name = "source_id")
    private Long source;

    @Id
    @Column(name = "original_source_id")
    private Long original;

    /** Primary key for JPA. */
    record Key(Long source, Long original) implements Serializable {
    }
}
