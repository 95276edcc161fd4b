package org.amur.watch;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Notice of a list change to an account, because of a watched actor or a filter. */
@Entity
@Table(name = "notice")
@IdClass(Notice.Key.class)
public class Notice {

    @Id
    private String account;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "change_id")
    private ListChange change;

    @Column(name = "actor_id")
    private Long actor;

    @Column(name = "filter_id")
    private Long filter;

    @Column(name = "noted_at")
    private OffsetDateTime notedAt;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    protected Notice() {
    }

    public ListChange getChange() {
        return change;
    }

    /** Returns the id of the watched actor; null if a filter matched. */
    public Long getActor() {
        return actor;
    }

    Long getFilter() {
        return filter;
    }

    public OffsetDateTime getNotedAt() {
        return notedAt;
    }

    public boolean isUnread() {
        return readAt == null;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String account;
        private Long change;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && account.equals(key.account) && change.equals(key.change);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, change);
        }
    }
}
