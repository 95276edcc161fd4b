package org.amur.lists.imports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry;

/**
 * Globally unique numbers of an entry: IMO numbers of ships, legal entity identifiers and the publisher's numbers. The
 * reference of the entry is not among them unless the list adds something to it. IMO numbers of companies are another
 * series of seven digits, so that only ships have IMO numbers here.
 */
final class EntryNumbers {

    private static final String IMO = "IMO";
    private static final List<Form> FORMS = List.of(
            new Form(IMO, "(?i)(?!.*\\bcompany\\b).*(?:IMO|vessel registration).*", "\\D*(\\d{7})\\D*"),
            new Form("LEI", "(?i)(?:LEI\\b|legal entity identifier).*", "([A-Z0-9]{18}\\d{2})"),
            new Form("EU_REFERENCE", "(?i).*\\bEU reference.*", "(EU\\.\\d{1,9}\\.\\d{1,9})"),
            new Form("UK_REFERENCE", "(?i).*\\bUK reference.*", "([A-Z]{3}\\d{4,5})"),
            new Form("UN_REFERENCE", "(?i).*\\bUN reference.*", "([A-Z]{2}[a-z]\\.\\d{3})"));
    private static final Pattern OF_SCREENING_LIST = Pattern.compile("(\\d{1,9})(?:/.*)?");

    private EntryNumbers() {
    }

    /** @param scheme name of the scheme as in actor identifiers */
    record Number(String scheme, String code) implements Comparable<Number> {
        @Override
        public int compareTo(Number other) {
            int order = scheme.compareTo(other.scheme);
            return order == 0 ? code.compareTo(other.code) : order;
        }
    }

    private record Form(String scheme, Pattern called, Pattern number) {

        Form(String scheme, String called, String number) {
            this(scheme, Pattern.compile(called), Pattern.compile(number));
        }

        Stream<Number> in(Identifier said) {
            Matcher matcher = number.matcher(said.number());
            return called.matcher(said.kind()).matches() && matcher.matches()
                    ? Stream.of(new Number(scheme, matcher.group(1)))
                    : Stream.empty();
        }
    }

    static Set<Number> of(OfficialList list, ListEntry entry) {
        boolean ship = entry.kind() == EntryKind.VESSEL;
        Set<Number> numbers = new TreeSet<>();
        entry.identifiers().stream().filter(each -> each.kind() != null && each.number() != null)
                .forEach(each -> FORMS.stream().filter(form -> ship || !IMO.equals(form.scheme())).flatMap(form -> form.in(each))
                        .forEach(numbers::add));
        Matcher ofOfac = OF_SCREENING_LIST.matcher(entry.reference());
        if (list == OfficialList.US_SCREENING && ofOfac.matches()) {
            numbers.add(new Number("OFAC_UID", ofOfac.group(1)));
        }
        return numbers;
    }
}
