package org.amur.network;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.text.PartialDate;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** URL parameters of a network or its export. */
@RequestScoped
public class NetworkParams {

    static final List<Integer> DEPTHS = List.of(1, 2);
    /** Numbers of actors shown individually; the first is the default. */
    static final List<Integer> SIZES = List.of(50, 25, 150, 500);
    private static final int MAX_LEAST = 1_000;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private Integer depth;

    @Inject
    @Param
    private List<TieKind> ties;

    @Inject
    @Param
    private PartialDate from;

    @Inject
    @Param
    private PartialDate until;

    @Inject
    @Param
    private Integer least;

    @Inject
    @Param
    private Integer most;

    /** Keys separated by spaces. */
    @Inject
    @Param
    private String open;

    private NetworkFilter filter;

    /** @throws NotFoundException if no actor is requested */
    NetworkFilter filter() {
        if (filter == null) {
            if (id == null) {
                throw new NotFoundException(ActorRecordKind.CODE, "");
            }
            DayRange.of(from, until).warnIfReversed();
            Set<TieKind> kinds = ties == null || ties.isEmpty() ? EnumSet.allOf(TieKind.class) : EnumSet.copyOf(ties);
            filter = new NetworkFilter(id, depth == null ? 1 : oneOf(depth, DEPTHS), kinds, from, until, least(),
                    most == null ? SIZES.get(0) : oneOf(most, SIZES), open == null || open.isBlank() ? Set.of()
                            : new TreeSet<>(Arrays.asList(open.strip().split("\\s+"))));
        }
        return filter;
    }

    private int least() {
        int used = least == null ? 1 : Math.max(1, Math.min(MAX_LEAST, least));
        return least == null || least == used ? used : AddressReading.refused(least, used);
    }

    /** Returns the value if it is allowed; else warns and returns the first allowed one. */
    private static int oneOf(int value, List<Integer> allowed) {
        return allowed.contains(value) ? value : AddressReading.refused(value, allowed.get(0));
    }
}
