package org.amur.lists;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.lists.read.ListFormat;

/** Common content of two formats of one list: the only content compared between their releases. */
public final class FormatComparison {

    private static final Set<ListFormat> OFAC = EnumSet.of(ListFormat.OFAC_XML, ListFormat.OFAC_CSV, ListFormat.OFAC_ADVANCED,
            ListFormat.OFAC_ENHANCED);
    /** Formats that relate parties by their references and state legal authorities. */
    private static final Set<ListFormat> RELATING = EnumSet.of(ListFormat.OFAC_ADVANCED, ListFormat.OFAC_ENHANCED);
    /** Formats whose remarks are free text that the other format has too. */
    private static final Set<ListFormat> REMARKING = EnumSet.of(ListFormat.OFAC_XML, ListFormat.OFAC_CSV, ListFormat.OFAC_ENHANCED);

    private static final String REMARK = "remarks";
    /** Remarks that both formats of the EU, or of the UK, have; others are about fields that one format lacks. */
    private static final Set<String> COMMON_REMARKS = Set.of("designationDetails", "remark", "birthdate", "Designation source",
            "Sanctions imposed", "Other information", "Statement of reasons");
    private static final Pattern BETWEEN = Pattern.compile(";\\s+");
    private static final Pattern ALTERNATIVE = Pattern.compile("^alt\\.\\s+");
    private static final Pattern LINK = Pattern.compile("\\(?Linked To:.*");
    /** Typed statements that every format of OFAC has. */
    private static final Pattern WARNING = Pattern.compile("Executive Order .*|Transactions Prohibited .*|.*:|.* -");

    private final boolean sameFormat;
    private final boolean ofOfac;
    private final boolean relating;
    private final boolean remarking;
    private final boolean linking;

    private FormatComparison(ListFormat before, ListFormat after) {
        Set<ListFormat> both = EnumSet.of(before, after);
        sameFormat = before == after;
        ofOfac = !sameFormat && OFAC.containsAll(both);
        relating = RELATING.containsAll(both);
        remarking = REMARKING.containsAll(both);
        linking = remarking && !both.contains(ListFormat.OFAC_ENHANCED);
    }

    /** Returns the comparison of two formats, or of one format read by two versions of Amur. */
    public static FormatComparison of(ListFormat before, ListFormat after) {
        return new FormatComparison(before, after);
    }

    /** Returns true if both releases have the same format, so that everything but the spelling is compared. */
    boolean isOfOneFormat() {
        return sameFormat;
    }

    /** Returns the statements of a part that both formats can express. */
    List<StatementLine> lines(EntryLines said, String part) {
        List<StatementLine> lines = said.lines(part);
        if (!ofOfac) {
            return sameFormat || !part.equals(REMARK) ? lines
                    : lines.stream().filter(line -> COMMON_REMARKS.contains(line.field("kind"))).toList();
        }
        return switch (part) {
            case "legalBases", "links" -> relating ? lines : List.of();
            case "names" -> lines.stream().filter(line -> relating || !line.isInOriginalScript()).toList();
            case "dates" -> lines.stream().filter(line -> relating || line.field("said").matches(".* Date.*")).toList();
            case REMARK -> Stream.concat(lines.stream().filter(line -> WARNING.matcher(line.field("kind")).matches()),
                    remarking ? free(said, lines) : Stream.empty()).toList();
            default -> lines;
        };
    }

    /** Returns the free remarks without those that repeat another part of the entry. */
    private Stream<StatementLine> free(EntryLines said, List<StatementLine> remarks) {
        List<String> structured = EntryLines.PARTS.stream().flatMap(part -> said.lines(part).stream()
                .filter(line -> !part.equals(REMARK) || WARNING.matcher(line.field("kind")).matches()))
                .map(line -> String.join(" ", TextNormaliser.words(line.getText()))).filter(text -> !text.isEmpty()).toList();
        return remarks.stream()
                .filter(line -> line.field("kind").equals(REMARK))
                .flatMap(line -> Arrays.stream(BETWEEN.split(line.field("text"))))
                .map(text -> ALTERNATIVE.matcher(text.strip()).replaceFirst(""))
                .filter(text -> isFree(text, structured))
                .distinct()
                .map(text -> new StatementLine(text, List.of()));
    }

    private boolean isFree(String text, List<String> structured) {
        if (LINK.matcher(text).matches()) {
            return linking;
        }
        String words = " " + String.join(" ", TextNormaliser.words(text)) + " ";
        return !words.isBlank() && structured.stream().noneMatch(each -> words.contains(" " + each + " "));
    }
}
