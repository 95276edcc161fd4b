package org.amur.lists.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.lists.read.ListEntry.DateKind;

/** The history of a target on SECO's list: what happened to it when, and whether it is on the list by the latest of that. */
final class SecoModifications {

    private static final String TYPE = "modification-type";
    private static final String LISTED = "listed";
    private static final String DELISTED = "de-listed";
    private static final String EFFECTIVE = "effective-date";
    private static final String ENACTED = "enactment-date";
    private static final String PUBLISHED = "publication-date";

    private SecoModifications() {
    }

    /**
     * By the latest that is in force; of several of one day by that which was enacted last, then by that which was published last. Where
     * that is the same too, or not said of all, a de-listing comes after an amendment, and a listing makes the target a party again.
     *
     * @param today null if the file does not say its day: then all is in force
     */
    static boolean isTakenOff(XmlNode target, LocalDate today) {
        List<XmlNode> inForce = target.all("modification").stream()
                .filter(each -> today == null || day(each) == null || !day(each).isAfter(today)).toList();
        // What has no day comes before all that has one.
        List<XmlNode> dated = inForce.stream().filter(each -> day(each) != null).toList();
        List<XmlNode> latest = latest(dated.isEmpty() ? inForce : dated, SecoModifications::day);
        latest = latest(latest, each -> ListDates.day(each.get(ENACTED)));
        latest = latest(latest, each -> ListDates.day(each.get(PUBLISHED)));
        Set<String> types = latest.stream().map(each -> Objects.toString(each.get(TYPE), "")).collect(Collectors.toSet());
        return types.contains(DELISTED) && !types.contains(LISTED);
    }

    /** All of them if one does not say the day. */
    private static List<XmlNode> latest(List<XmlNode> modifications, Function<XmlNode, LocalDate> of) {
        List<LocalDate> days = modifications.stream().map(of).filter(Objects::nonNull).toList();
        if (days.isEmpty() || days.size() < modifications.size()) {
            return modifications;
        }
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        return modifications.stream().filter(each -> last.equals(of.apply(each))).toList();
    }

    /** On which it took effect; as well as the list says it. */
    private static LocalDate day(XmlNode modification) {
        return Stream.of(EFFECTIVE, PUBLISHED, ENACTED).map(modification::get).map(ListDates::day).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** The dates; what a modification contains repeats what was so then, and is not read as now. */
    static void say(EntryDraft draft, XmlNode target) {
        target.all("modification").forEach(each -> modification(draft, each));
        target.ignore("modification");
    }

    private static void modification(EntryDraft draft, XmlNode node) {
        String type = node.get(TYPE);
        DateKind kind = switch (type == null ? "" : type) {
            case LISTED -> DateKind.LISTED;
            case "amended" -> DateKind.AMENDED;
            case DELISTED -> DateKind.DELISTED;
            default -> DateKind.OTHER;
        };
        draft.date(kind, EntryDraft.joined(", ", type, "effective"), node.get(EFFECTIVE));
        draft.date(DateKind.OTHER, EntryDraft.joined(", ", type, "enacted"), node.get(ENACTED));
        draft.date(DateKind.OTHER, EntryDraft.joined(", ", type, "published"), node.get(PUBLISHED));
        node.all("remark").forEach(remark -> draft.remark("modification, " + type, remark.text()));
    }
}
