package org.amur.sanctions.measure;

import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Side;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.RequestedAuthority;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** URL parameters of a measure list or its export. */
@RequestScoped
public class MeasureParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String authority;

    @Inject
    @Param
    private Long programme;

    @Inject
    @Param
    private MeasureKind kind;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private ForceStatus status;

    @Inject
    @Param
    private Side side;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String since;

    @Inject
    @Param
    private String sort;

    @Inject
    private ValidDay validDay;

    @Inject
    private RequestedAuthority requestedAuthority;

    @PostConstruct
    void read() {
        requestedAuthority.check(authority);
    }

    MeasureFilter filter() {
        LocalDate first = AddressReading.day(from);
        LocalDate last = AddressReading.day(to);
        DayRange.of(first, last).warnIfReversed();
        return new MeasureFilter(q, authority, programme, kind, country, validDay.filter(status), status,
                first, last,
                Sort.parse(sort, MeasureRepository.SORTS.keySet(), MeasureRepository.NEWEST), AddressReading.instant(since), side);
    }
}
