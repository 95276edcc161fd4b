package org.amur.sanctions.tracker;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.sanctions.Side;
import org.amur.web.Texts;

/** Number of designations in force on a day, by side of the authority and of the target, and the sentences that state it. */
public final class Directions {

    private final Map<Side, Map<Side, Long>> counts = new EnumMap<>(Side.class);
    private final String authority;

    /** @param authority name of the only authority; null for all */
    Directions(String authority, List<Imposer> authorities, List<InForceCount> designations) {
        this.authority = authority;
        Map<String, Side> sides = authorities.stream().collect(Collectors.toMap(Imposer::key, imposer -> Side.of(imposer.country())));
        designations.forEach(count -> counts
                .computeIfAbsent(sides.getOrDefault(count.authority(), Side.OTHERS), side -> new EnumMap<>(Side.class))
                .merge(Side.of(count.country()), count.all(), Long::sum));
    }

    long count(Side by, Side against) {
        return counts.getOrDefault(by, Map.of()).getOrDefault(against, 0L);
    }

    private long against(Side against) {
        return counts.values().stream().mapToLong(each -> each.getOrDefault(against, 0L)).sum();
    }

    /** Returns the answer: who has how many designations against China and Russia. */
    public String getHeadline() {
        return authority == null
                ? Texts.get("tracker.headline", count(Side.OTHERS, Side.CHINA), count(Side.OTHERS, Side.RUSSIA))
                : Texts.get("tracker.headline.one", authority, against(Side.CHINA), against(Side.RUSSIA), against(Side.OTHERS));
    }

    /** Returns how many designations China and Russia have themselves; null if the authority is only one. */
    public String getQualification() {
        return authority != null ? null : Texts.get("tracker.headline.own",
                count(Side.CHINA, Side.OTHERS) + count(Side.RUSSIA, Side.OTHERS), count(Side.CHINA, Side.RUSSIA) + count(Side.RUSSIA, Side.CHINA));
    }
}
