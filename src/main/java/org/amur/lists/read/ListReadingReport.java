package org.amur.lists.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.amur.text.ShortText;

/** Problems found by a reader; also passes on the entries. */
final class ListReadingReport {

    /** Problems of each kind that are kept with their places; further ones are counted. */
    static final int MAX_KEPT = 100;
    static final int MAX_ENTRIES = 200_000;
    private static final int MAX_LIST_LENGTH = 1_000;
    /** Estimated bytes kept for each passed entry beside its reference, here and by the writer. */
    private static final int OF_AN_ENTRY = 400;

    private final Consumer<ReadEntry> to;
    private final Budget budget;
    private final Map<ProblemKind, Integer> skippedBy = new EnumMap<>(ProblemKind.class);
    private final Map<ProblemKind, Integer> remarkedBy = new EnumMap<>(ProblemKind.class);
    private final List<ReadProblem> skipped = new ArrayList<>();
    private final List<ReadProblem> remarks = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private final Map<String, Integer> lists = new TreeMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final DamagedEntries damage = new DamagedEntries();
    private final Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    private LocalDate published;
    private int parties;
    private int names;
    private int addresses;
    private int identifiers;

    ListReadingReport(Consumer<ReadEntry> to, Budget budget) {
        this.to = to;
        this.budget = budget;
    }

    /** Returns the budget for content kept until everything is read. */
    Budget budget() {
        return budget;
    }

    void entry(EntryDraft draft) {
        String file = draft.file();
        long line = draft.line();
        ListEntry entry = draft.entry();
        if (EntryDraft.text(entry.reference()) == null) {
            skip(ProblemKind.NO_REFERENCE, file, line, entry.title());
            return;
        }
        if (draft.isNameless()) {
            skip(ProblemKind.NO_NAME, file, line, entry.reference());
            return;
        }
        if (++parties > MAX_ENTRIES) {
            throw UnreadableListException.of(ProblemKind.TOO_MANY_ENTRIES, file, line, String.valueOf(MAX_ENTRIES));
        }
        if (!references.add(entry.reference())) {
            remark(ProblemKind.REPEATED_REFERENCE, file, line, entry.reference());
        }
        budget.draw(OF_AN_ENTRY + 2 * Budget.of(entry.reference()), file, line);
        CanonicalEntry canonical = CanonicalEntry.of(entry);
        if (canonical.json().length() > EntryDraft.MAX_LENGTH) {
            throw draft.tooLong();
        }
        ReadProblem damaged = damage.check(canonical, file, line);
        if (damaged != null) {
            keep(remarks, remarkedBy, damaged);
        }
        kinds.add(entry.kind());
        names += entry.names().size();
        addresses += entry.addresses().size();
        identifiers += entry.identifiers().size();
        to.accept(new ReadEntry(entry, canonical));
    }

    void skip(ProblemKind reason, String file, long line, String detail) {
        keep(skipped, skippedBy, new ReadProblem(reason, file, line, detail));
    }

    void remark(ProblemKind reason, String file, long line, String detail) {
        keep(remarks, remarkedBy, new ReadProblem(reason, file, line, detail));
    }

    /** Reports elements of the node that were not read and are not empty. */
    void unknownIn(XmlNode node, String file) {
        node.forEachUnread(each -> unknown(each.name(), file, each.line()));
    }

    /** Reports an unknown element, once for each name. */
    void unknown(String element, String file, long line) {
        if (unknown.size() < MAX_KEPT && unknown.add(element)) {
            remark(ProblemKind.UNKNOWN_ELEMENT, file, line, element);
        }
    }

    private static void keep(List<ReadProblem> kept, Map<ProblemKind, Integer> counts, ReadProblem problem) {
        if (counts.merge(problem.reason(), 1, Integer::sum) <= MAX_KEPT) {
            kept.add(problem);
        }
    }

    /** Sets the date of publication; null changes nothing. */
    void published(LocalDate day) {
        published = day == null ? published : day;
    }

    /** Returns the date of publication; null if no file has stated it yet. */
    LocalDate published() {
        return published;
    }

    /** Counts an entry of one of the publisher's lists. */
    void list(String name) {
        if (name != null && (lists.size() < MAX_KEPT || lists.containsKey(ShortText.to(name, MAX_LIST_LENGTH)))) {
            lists.merge(ShortText.to(name, MAX_LIST_LENGTH), 1, Integer::sum);
        }
    }

    /** Returns the number of entries that could not be kept. */
    int skippedEntries() {
        return skipped(ProblemKind.NO_REFERENCE) + skipped(ProblemKind.NO_NAME);
    }

    int skipped(ProblemKind reason) {
        return skippedBy.getOrDefault(reason, 0);
    }

    int parties() {
        return parties;
    }

    ReadList result(ListFormat format, String hash) {
        damage.end();
        return new ReadList(
                format,
                hash,
                published,
                parties,
                Collections.unmodifiableSet(kinds),
                names,
                addresses,
                identifiers,
                Map.copyOf(skippedBy),
                List.copyOf(skipped),
                Map.copyOf(remarkedBy),
                List.copyOf(remarks),
                Collections.unmodifiableSortedMap(new TreeMap<>(lists)));
    }
}
