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

/** Modifications of a target on SECO's list, the latest of which decides whether it is listed. */
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
     * Decides by the latest modification in force: on one date by date of enactment, then of publication. If these are
     * equal or missing, a de-listing overrides an amendment, and a listing overrides both.
     *
     * @param today null if the file states no date: then all are in force
     */
    static boolean isTakenOff(XmlNode target, LocalDate today) {
        List<XmlNode> inForce = target.all("modification").stream()
                .filter(each -> today == null || day(each) == null || !day(each).isAfter(today)).toList();
        // Undated ones come before all dated ones.
        List<XmlNode> dated = inForce.stream().filter(each -> day(each) != null).toList();
        List<XmlNode> latest = latest(dated.isEmpty() ? inForce : dated, SecoModifications::day);
        latest = latest(latest, each -> ListDates.day(each.get(ENACTED)));
        latest = latest(latest, each -> ListDates.day(each.get(PUBLISHED)));
        Set<String> types = latest.stream().map(each -> Objects.toString(each.get(TYPE), "")).collect(Collectors.toSet());
        return types.contains(DELISTED) && !types.contains(LISTED);
    }

    /** Returns the latest; all of them if one has no date. */
    private static List<XmlNode> latest(List<XmlNode> modifications, Function<XmlNode, LocalDate> of) {
        List<LocalDate> days = modifications.stream().map(of).filter(Objects::nonNull).toList();
        if (days.isEmpty() || days.size() < modifications.size()) {
            return modifications;
        }
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        return modifications.stream().filter(each -> last.equals(of.apply(each))).toList();
    }

    /** Returns the effective date as precisely as the list states it. */
    private static LocalDate day(XmlNode modification) {
        return Stream.of(EFFECTIVE, PUBLISHED, ENACTED).map(modification::get).map(ListDates::day).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** Adds the dates; the content of a modification is a past state and is not read. */
    static void addTo(EntryDraft draft, XmlNode target) {
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
