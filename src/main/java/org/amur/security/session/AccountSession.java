package org.amur.security.session;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.text.ShortText;

/** Session of an account, on any node. The id gives no access to it. Without history. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    private static final int ADDRESS_LENGTH = 60;

    @Id
    private String id;

    @Column(name = "account_id")
    private long accountId;

    private String browser;

    private String address;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    private boolean ended;

    protected AccountSession() {
    }

    AccountSession(SessionUse use, long accountId, String browser, String address) {
        id = use.id();
        this.accountId = accountId;
        this.browser = browser;
        this.address = ShortText.to(address, ADDRESS_LENGTH);
        begunAt = use.at();
        usedAt = use.at();
    }

    public String getId() {
        return id;
    }

    /** Returns browser and system, such as "Firefox, Linux"; null if they are unknown. */
    public String getBrowser() {
        return browser;
    }

    /** Returns the network address that signed in. */
    public String getAddress() {
        return address;
    }

    /** Returns the time of signing in, in UTC. */
    public OffsetDateTime getBegunAt() {
        return begunAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the time of the latest request in UTC, precise to {@link SessionUse#PRECISION}. */
    public OffsetDateTime getUsedAt() {
        return usedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
