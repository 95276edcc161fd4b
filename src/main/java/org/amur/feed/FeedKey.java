package org.amur.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.common.Sha256;

/** The secret by which a program reads the feed in somebody's name. It is kept as its hash alone. */
@Entity
@Table(name = "feed_key")
public class FeedKey {

    @Id
    private String account;

    @Column(name = "key_hash")
    private String hash;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected FeedKey() {
    }

    FeedKey(String account) {
        this.account = account;
    }

    /** The one before is void from then on. */
    void renew(String secret) {
        hash = Sha256.hex(secret);
        madeAt = OffsetDateTime.now(ZoneOffset.UTC);
    }

    public OffsetDateTime getMadeAt() {
        return madeAt;
    }
}
