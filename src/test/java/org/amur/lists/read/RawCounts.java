package org.amur.lists.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Counts the content of files independently of the readers: XML by XPath on a document, tables cell by cell. */
final class RawCounts {

    /** Types in OFAC's lists of numbers that are not numbers, selected manually. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)(Gender|Website|Email Address|Phone Number|Listing Date.*"
            + "|Effective Date.*|Purchase.*|Additional Sanctions.*|Executive Order .*|Secondary sanctions.*|Transactions Proh.*"
            + "|CAATSA Sec.*|IFCA Det.*|PEESA Inf.*|Organization (Type:|Established Date)|Target Type|Former Vessel Flag"
            + "|Other Vessel (Flag|Type|Call Sign)|Vessel (Flag|Type|Owner|Tonnage|Year of Build|Call Sign|Gross.*)"
            + "|Aircraft (Model|Operator|Manufacture Date)|Nationality of Registration|Registration Country|Fax|Telephone"
            + "|Title|Birthdate|Place of Birth|Nationality Country|Citizenship Country|Location)\\s*");

    record Counts(int parties, int names, int addresses, int identifiers) {
    }

    private RawCounts() {
    }

    static Counts ofacXml(String path) throws Exception {
        Xml xml = new Xml(RealFiles.bytes(path));
        int numbers = (int) xml.texts("//*[local-name()='id']/*[local-name()='idType']").stream()
                .filter(type -> !NO_NUMBER.matcher(type).matches()).count();
        return new Counts(xml.count("//E:sdnEntry"), xml.count("//E:sdnEntry") + xml.count("//E:aka"), xml.count("//E:address"),
                numbers);
    }

    static Counts advanced(String path) throws Exception {
        Xml xml = new Xml(RealFiles.bytes(path));
        String location = xml.text("//E:FeatureType[.='Location']/@ID");
        String identities = "//E:Identity/@ID";
        return new Counts(xml.count("//E:DistinctParty"), xml.count("//E:DocumentedName"),
                xml.count("//E:Feature[@FeatureTypeID='" + location + "']//E:VersionLocation"),
                xml.count("//E:IDRegDocument[@IdentityID=" + identities + "]"));
    }

    static Counts eu(String path) throws Exception {
        Xml xml = new Xml(RealFiles.bytes(path));
        return new Counts(xml.count("//E:sanctionEntity"), xml.count("//E:nameAlias[@wholeName!='']"), xml.count("//E:address"),
                xml.count("//E:identification") + xml.count("//@euReferenceNumber[.!='']")
                + xml.count("//@unitedNationId[.!='']"));
    }

    static Counts un(String path) throws Exception {
        Xml xml = new Xml(RealFiles.bytes(path));
        String parties = "//E:INDIVIDUAL|//E:ENTITY";
        return new Counts(xml.count(parties), xml.count(parties) + xml.count("//E:NAME_ORIGINAL_SCRIPT[normalize-space()!='']")
                + xml.different(parties, node -> node.getNodeName().endsWith("_ALIAS") && says(node, "ALIAS_NAME")),
                xml.different(parties, node -> node.getNodeName().endsWith("_ADDRESS") && !node.getTextContent().isBlank()),
                xml.different(parties, node -> node.getNodeName().endsWith("_DOCUMENT")
                        && says(node, "NUMBER", "NOTE", "ISSUING_COUNTRY", "COUNTRY_OF_ISSUE")));
    }

    private static boolean says(Node node, String... elements) {
        for (Node part = node.getFirstChild(); part != null; part = part.getNextSibling()) {
            if (List.of(elements).contains(part.getNodeName()) && !part.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }

    static Counts seco(String path) throws Exception {
        Xml xml = new Xml(RealFiles.bytes(path));
        String gone = "E:modification[1]/@modification-type='de-listed'";
        String now = "[not(ancestor::E:modification)][not(ancestor::E:target[" + gone + "])]";
        return new Counts(xml.count("//E:target[not(" + gone + ")]"), xml.count("//E:name" + now) + xml.count("//E:spelling-variant" + now),
                xml.count("//E:address" + now), xml.count("//E:foreign-identifier" + now)
                + xml.count("//E:identification-document" + now)
                + xml.count("//E:object[@object-type='vessel']/E:other-information[starts-with(.,'IMO Number: ')]" + now));
    }

    static Counts ukXml(String path) throws Exception {
        Xml xml = new Xml(RealFiles.bytes(path));
        return new Counts(xml.count("//E:Designation"), xml.count("//E:Name") + xml.count("//E:NonLatinName"),
                xml.count("//E:Address"), xml.count("//E:OFSIGroupID|//E:UNReferenceNumber|//E:Passport|//E:NationalIdentifier"
                        + "|//E:BusinessRegistrationNumber|//E:IMONumber"));
    }

    static Counts ofacCsv(String parties, String aliases, String addresses, String comments) throws Exception {
        List<List<String>> prime = rows(parties, ',');
        Map<String, List<List<String>>> names = by(rows(aliases, ','));
        Map<String, List<List<String>>> places = by(rows(addresses, ','));
        Map<String, List<List<String>>> more = comments == null ? Map.of() : by(rows(comments, ','));
        Pattern number = numbers();
        int nameCount = 0;
        int addressCount = 0;
        int numberCount = 0;
        for (List<String> row : prime) {
            String id = row.get(0);
            boolean cut = row.get(11).length() >= 1000 && !more.containsKey(id);
            String remarks = row.get(11) + more.getOrDefault(id, List.of()).stream().map(each -> each.get(1))
                    .collect(Collectors.joining());
            List<String> said = new ArrayList<>(List.of(remarks.replaceFirst("\\.$", "").split(";\\s+")));
            if (cut) {
                said.remove(said.size() - 1);
            }
            nameCount += 1 + names.getOrDefault(id, List.of()).size();
            nameCount += said.stream().filter(each -> each.matches("[afn]\\.k\\.a\\. '.*'\\.?")).distinct().count();
            addressCount += places.getOrDefault(id, List.of()).stream()
                    .filter(each -> each.subList(2, 6).stream().anyMatch(cell -> !cell.startsWith("-0"))).count();
            numberCount += said.stream().filter(each -> number.matcher(each).lookingAt()).distinct().count();
        }
        return new Counts(prime.size(), nameCount, addressCount, numberCount);
    }

    /** Returns the types of numbers from the reference values of OFAC's file in another format. */
    private static Pattern numbers() throws Exception {
        Xml xml = new Xml(RealFiles.bytes("ofac/sdn_advanced_sample_2024-02-23.xml"));
        String types = Stream.concat(xml.texts("//*[local-name()='IDRegDocType']").stream(),
                xml.texts("//*[local-name()='FeatureType']").stream().filter(type -> !NO_NUMBER.matcher(type.strip()).matches()))
                .map(type -> Pattern.quote(type.strip().replace('\u2019', '\''))).collect(Collectors.joining("|"));
        return Pattern.compile("(alt\\. )?(" + types + ") ");
    }

    static Counts ofsi(String path, String charset, int key, int firstAddress, int[] numbers) throws Exception {
        List<List<String>> rows = cells(new String(RealFiles.bytes(path), Charset.forName(charset)), ',');
        int type = rows.get(1).indexOf("Alias Type");
        List<List<String>> body = rows.subList(2, rows.size());
        Counts counts = grouped(body, key, row -> row.subList(0, 6).stream().map(String::strip)
                .collect(Collectors.joining("/")) + row.get(type), row -> row.subList(firstAddress, firstAddress + 8), numbers);
        int ships = ships(body, key, firstAddress, rows.get(1).indexOf("Other Information"), rows.get(1).indexOf("Group Type"));
        return new Counts(counts.parties(), counts.names(), counts.addresses(), counts.identifiers() + ships);
    }

    /** Returns the number of groups without address in any row that are not persons and have a valid IMO number. */
    private static int ships(List<List<String>> rows, int key, int firstAddress, int text, int type) {
        Map<String, List<List<String>>> groups = rows.stream().collect(Collectors.groupingBy(row -> row.get(Math.max(0, key))));
        return (int) groups.values().stream().filter(group -> group.stream().allMatch(row -> !row.get(type).equals("Individual")
                && row.subList(firstAddress, firstAddress + 8).stream().allMatch(String::isBlank)))
                .filter(group -> group.stream().anyMatch(row -> isShip(row.get(text)))).count();
    }

    /** Checks a ship number with arithmetic remainders. */
    private static boolean isShip(String text) {
        Matcher imo = Pattern.compile("IMO\\D{0,10}(\\d{7})\\b").matcher(text);
        if (!imo.find()) {
            return false;
        }
        int number = Integer.parseInt(imo.group(1));
        int sum = 0;
        for (int rest = number / 10, weight = 2; rest > 0; rest /= 10, weight++) {
            sum += rest % 10 * weight;
        }
        return sum % 10 == number % 10;
    }

    /** Returns the text between marks such as {@code (1)} and {@code b)}; text before the first is not a part. */
    private static List<String> parts(String cell) {
        Matcher mark = Pattern.compile("(\\(|(?<=^|\\s))([0-9]{1,2}|[A-Za-z])\\)").matcher(cell);
        List<String> parts = new ArrayList<>(List.of(mark.replaceAll("\n").split("\n")));
        if (mark.reset().find() && Set.of("1", "a", "A").contains(mark.group(2))) {
            parts.remove(0);
        }
        return parts.stream().map(part -> part.replaceAll("^[\\s,;]+|[\\s,;]+$", "")).filter(part -> !part.isEmpty()).toList();
    }

    private static Counts grouped(List<List<String>> rows, int key, java.util.function.Function<List<String>, String> name,
            java.util.function.Function<List<String>, List<String>> address, int[] numbers) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Map<String, Set<List<String>>> addresses = new LinkedHashMap<>();
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String id = key < 0 ? row.get(0) : row.get(key);
            names.computeIfAbsent(id, each -> new HashSet<>()).add(name.apply(row));
            List<String> place = address.apply(row).stream().map(String::strip).toList();
            if (place.stream().anyMatch(cell -> !cell.isEmpty())) {
                addresses.computeIfAbsent(id, each -> new HashSet<>()).add(place);
            }
            for (int column : numbers) {
                for (String part : parts(row.get(column))) {
                    for (int each = 0; each < numbersCalledSo(part); each++) {
                        ids.computeIfAbsent(id, none -> new HashSet<>()).add(column + part + each);
                    }
                }
            }
        }
        return new Counts(names.size(), sum(names.values()), sum(addresses.values()), sum(ids.values()));
    }

    /** Counts labelled numbers word by word; a sentence that does not begin with a number has at least one. */
    private static int numbersCalledSo(String part) {
        String[] words = part.split("\\s+");
        int called = 0;
        for (int at = 1; at + 1 < words.length; at++) {
            boolean isCalled = words[at].toLowerCase(java.util.Locale.ROOT).matches("(no|number)[.:]*") && words[at + 1].matches(".*\\d.*");
            called += isCalled && !words[at - 1].matches("issue|visa|booklet|\\d{4}") ? 1 : 0;
        }
        return words[0].matches("[A-Z/-]*\\d.*") ? 1 : Math.max(1, called);
    }

    private static int sum(java.util.Collection<? extends Set<?>> sets) {
        return sets.stream().mapToInt(Set::size).sum();
    }

    static Counts csl(String path) throws Exception {
        List<List<String>> rows = cells(new String(RealFiles.bytes(path), StandardCharsets.UTF_8), ',');
        List<String> header = rows.get(0);
        int names = 0;
        int addresses = 0;
        int ids = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            Set<String> said = several(row.get(header.indexOf("alt_names")));
            names += 1 + said.size();
            addresses += several(row.get(header.indexOf("addresses"))).size();
            ids += several(row.get(header.indexOf("ids"))).stream().filter(each -> each.contains(",")
                    && !NO_NUMBER.matcher(each.substring(each.lastIndexOf(',') + 1).strip()).matches()).count();
        }
        return new Counts(rows.size() - 1, names, addresses, ids);
    }

    private static Set<String> several(String cell) {
        return Arrays.stream(cell.split(";\\s+")).map(String::strip).filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<List<String>>> by(List<List<String>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(0)));
    }

    private static List<List<String>> rows(String path, char separator) throws IOException {
        return cells(new String(RealFiles.bytes(path), StandardCharsets.UTF_8), separator);
    }

    /** Splits a table character by character. */
    static List<List<String>> cells(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (next == separator && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (next == '\n' && !quoted) {
                row.add(cell.toString());
                rows.add(row);
                row = new ArrayList<>();
                cell.setLength(0);
            } else if (next != '\r' && next != 0x1a) {
                cell.append(next);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows.stream().filter(each -> each.size() > 1 || !each.get(0).isBlank()).toList();
    }

    /** XPath on a document; {@code E:x} selects elements x of any namespace. */
    private static final class Xml {
        private static final Pattern ELEMENT = Pattern.compile("E:([\\w-]+)");
        private final Document document;
        private final XPath xpath = XPathFactory.newInstance().newXPath();

        Xml(byte[] content) throws Exception {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
        }

        private static String plain(String path) {
            return ELEMENT.matcher(path).replaceAll("*[name()='$1']");
        }

        int count(String path) throws XPathExpressionException {
            return nodes(document, path).size();
        }

        List<Node> nodes(Object from, String path) throws XPathExpressionException {
            NodeList found = (NodeList) xpath.evaluate(plain(path), from, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        }

        List<String> texts(String path) throws XPathExpressionException {
            return nodes(document, path).stream().map(Node::getTextContent).toList();
        }

        String text(String path) throws XPathExpressionException {
            return xpath.evaluate(plain(path), document);
        }

        /** Returns the number of children that differ within their parents, by the texts of all their elements. */
        int different(String parents, Predicate<Node> counted) throws XPathExpressionException {
            int sum = 0;
            for (Node parent : nodes(document, parents)) {
                Set<String> texts = new HashSet<>();
                for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (!counted.test(child)) {
                        continue;
                    }
                    StringBuilder text = new StringBuilder();
                    for (Node part = child.getFirstChild(); part != null; part = part.getNextSibling()) {
                        if (!part.getTextContent().isBlank()) {
                            text.append(part.getNodeName()).append('=').append(part.getTextContent().strip()).append('|');
                        }
                    }
                    texts.add(text.toString());
                }
                sum += texts.size();
            }
            return sum;
        }
    }
}
