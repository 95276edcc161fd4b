package org.amur.sanctions.tracker;

import java.util.Locale;
import java.util.function.ToLongFunction;

import org.amur.sanctions.ForceStatus;
import org.amur.web.QueryString;

/** Number in a cell of the tracker, in the order shown: designations or measures of a status. */
public enum CellNumber {
    DESIGNATIONS(null, InForceCount::all),
    SUSPENDED_DESIGNATIONS(ForceStatus.SUSPENDED, InForceCount::suspended),
    UNCONFIRMED_DESIGNATIONS(ForceStatus.SUSPENSION_ENDED, InForceCount::unconfirmed),
    MEASURES(null, InForceCount::all),
    SUSPENDED_MEASURES(ForceStatus.SUSPENDED, InForceCount::suspended),
    UNCONFIRMED_MEASURES(ForceStatus.SUSPENSION_ENDED, InForceCount::unconfirmed);

    /** Status of the list; null for all that count as in force. */
    private final ForceStatus status;
    private final ToLongFunction<InForceCount> number;

    CellNumber(ForceStatus status, ToLongFunction<InForceCount> number) {
        this.status = status;
        this.number = number;
    }

    boolean isOfMeasures() {
        return ordinal() >= MEASURES.ordinal();
    }

    long of(InForceCount count) {
        return number.applyAsLong(count);
    }

    /** Returns the path of the list that it counts. */
    String list(QueryString query) {
        QueryString asked = isOfMeasures() ? query.without("target") : query;
        return (isOfMeasures() ? "/sanctions/measure/list?" : "/sanctions/designation/list?")
                + (status == null ? asked : asked.with("status", status));
    }

    /** Returns the name of its column in exports, such as {@code suspended_designations}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of a column about the counted records, such as {@code suspended_designation_list}. */
    String column(String about) {
        return column().replaceFirst("s$", "") + "_" + about;
    }
}
