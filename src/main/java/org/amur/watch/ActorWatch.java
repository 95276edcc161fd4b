package org.amur.watch;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.amur.jobs.DatabaseClock;

/** Watch of an actor by an account. It survives deletion of the actor, which may be undone. */
@Entity
@Table(name = "actor_watch")
@IdClass(ActorWatch.Key.class)
class ActorWatch {

    @Id
    private String account;

    @Id
    @Column(name = "actor_id")
    private Long actor;

    private OffsetDateTime since;

    protected ActorWatch() {
    }

    ActorWatch(String account, long actor) {
        this.account = account;
        this.actor = actor;
        since = DatabaseClock.now();
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String account;
        private Long actor;

        Key() {
        }

        Key(String account, Long actor) {
            this.account = account;
            this.actor = actor;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && account.equals(key.account) && actor.equals(key.actor);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, actor);
        }
    }
}
