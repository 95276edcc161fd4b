package org.amur.sanctions.programme;

import org.amur.text.PartialDate;

/** Row of a programme list. */
public final class ProgrammeRow {

    private final long id;
    private final String code;
    private final String name;
    private final PartialDate started;
    private final long authorityId;
    private final String authorityCode;
    private final String authorityName;
    private final String authorityCountry;

    public ProgrammeRow(Long id, String code, String name, PartialDate started, Long authorityId, String authorityCode,
            String authorityName, String authorityCountry) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.started = started;
        this.authorityId = authorityId;
        this.authorityCode = authorityCode;
        this.authorityName = authorityName;
        this.authorityCountry = authorityCountry;
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public PartialDate getStarted() {
        return started;
    }

    public long getAuthorityId() {
        return authorityId;
    }

    public String getAuthorityCode() {
        return authorityCode;
    }

    public String getAuthorityName() {
        return authorityName;
    }

    /** Returns the country of the authority; null if it acts for none. */
    public String getAuthorityCountry() {
        return authorityCountry;
    }
}
