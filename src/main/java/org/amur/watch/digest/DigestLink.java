package org.amur.watch.digest;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.Sha256;
import org.amur.jobs.DatabaseClock;

/** Secret in an email, with which its reader unsubscribes. Only its hash is stored. */
@Entity
@Table(name = "digest_link")
class DigestLink {

    @Id
    @Column(name = "link_hash")
    private String hash;

    private String account;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected DigestLink() {
    }

    DigestLink(String secret, String account) {
        hash = Sha256.hex(secret);
        this.account = account;
        madeAt = DatabaseClock.now();
    }

    String getAccount() {
        return account;
    }
}
