package org.amur.security;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By what a person's programs are known; the token itself is not kept, only its hash. Outside the record: without history. */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected AccountToken() {
    }

    AccountToken(long accountId) {
        this.accountId = accountId;
    }

    /** What was given before is of no use from now on. */
    void change(Token token) {
        hash = token.hash();
        madeAt = OffsetDateTime.now(ZoneOffset.UTC);
    }

    /** In UTC. */
    public OffsetDateTime getMadeAt() {
        return madeAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
