package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Form of the documentation: links, lengths of paragraphs and pages, images, and labels on pages for users. */
class DocsTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path IMAGES = DOCS.resolve("images");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path PACKAGES = Path.of("src/main/java/org/amur");
    private static final int MOST_WORDS = 80;

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern LABEL = Pattern.compile("(?<![*`])\\*([^*`|]+)\\*(?![*`])");
    /** Test or base class of tests, also in a command, with a member; names with an X stand for any. */
    private static final Pattern NAMED_TEST = Pattern.compile("(?:`|test='?)(?!X[A-Z])([A-Z]\\w*(?:Tests?|IT))\\b(?:[.#](\\w+))?");
    private static final Pattern EXPORT = Pattern.compile("(?:@Named\\(\"(\\w+)Export\"\\)\\s[^;]*)?"
            + "public class (\\w+)Export extends Export\\b");
    private static final Pattern TEXT = Pattern.compile("(?m)^[^#=]+=(.*)$");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z])(\\w+Backing)\\b");
    private static final Pattern CODED = Pattern.compile("`([^`]+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N} _-]");
    /** Starts a paragraph of its own: a heading, a row of a table or an item of a list. */
    private static final Pattern STARTS = Pattern.compile("^\\s*(#{1,6} |\\||[-*] |\\d+\\. ).*");
    private static final Pattern CODE = Pattern.compile("(?ms)^\\s*```.*?^\\s*```$|^ {4,}\\S.*?$");

    @Test
    void everyRelativeLinkLeadsToAFileAndHeading() {
        assertEquals(List.of(), found(pages(), page -> links(page).stream().filter(link -> !isThere(page, link)).toList()));
    }

    @Test
    void everyPageCanBeReachedFromTheIndex() {
        List<Path> reached = new ArrayList<>(List.of(DOCS.resolve("README.md")));
        for (int i = 0; i < reached.size(); i++) {
            Path page = reached.get(i);
            links(page).stream().map(link -> target(page, link)).filter(target -> target.toString().endsWith(".md")
                    && !reached.contains(target)).distinct().forEach(reached::add);
        }
        assertEquals(List.of(), pages().stream().filter(page -> !reached.contains(page) && !isDecision(page)).toList());
    }

    @Test
    void noParagraphIsTooLong() {
        assertEquals(List.of(), found(pages(), page -> paragraphs(page).stream()
                .filter(paragraph -> !paragraph.startsWith("|") && paragraph.split("\\s+").length > MOST_WORDS).toList()));
    }

    /** Words as {@code wc -w} counts them, of pages and folders together. */
    @ParameterizedTest
    @CsvSource({
        "src/docs/reference, 12000",
        "src/docs/how-to, 4000",
        "src/docs/codebook.md, 1750",
        "src/docs/glossary.md, 1500",
        "src/docs/tour.md, 450",
        "src/docs/adr, 9000",
        "src/docs/performance.md src/docs/screening.md src/docs/scale.md src/docs/data-sets.md, 2600",
        "src/docs/CHANGELOG.md, 800",
        "src/docs/operator-guide.md src/docs/reliability.md, 5000",
        "src/docs/api.md, 4500",
        "CONTRIBUTING.md, 2000",
        "src/docs/architecture.md, 1400",
        "src/docs/dependencies.md, 900",
        "src/docs/seed.md, 800",
        "src/docs/README.md, 350",
        "README.md, 560",
    })
    void documentsStayWithinTheirBudgets(String paths, int most) {
        long words = pages().stream().filter(page -> Stream.of(paths.split(" ")).anyMatch(page::startsWith))
                .mapToLong(page -> read(page).strip().split("\\s+").length).sum();
        assertTrue(words > 0 && words <= most, () -> words + " words");
    }

    /** Italics on pages for users mark texts of the interface, without their values and punctuation. */
    @Test
    void everyLabelIsATextOfTheInterface() throws IOException {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            bundles.forEach(bundle -> TEXT.matcher(read(bundle)).results().forEach(text -> texts.add(label(text.group(1)))));
        }
        assertEquals(List.of(), found(pages().stream().filter(DocsTest::isForUsers).toList(), page -> LABEL.matcher(withoutCode(page))
                .results().map(label -> label.group(1)).filter(label -> !texts.contains(label(label))).toList()));
    }

    @Test
    void everyNamedTestExists() throws IOException {
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), Function.identity(),
                            (one, same) -> one));
        }
        assertEquals(List.of(), found(pages(), page -> NAMED_TEST.matcher(read(page)).results()
                .filter(test -> !tests.containsKey(test.group(1)) || !hasMember(tests.get(test.group(1)), test.group(2)))
                .map(MatchResult::group).toList()));
    }

    private static boolean hasMember(Path type, String member) {
        return member == null || read(type).contains(" " + member);
    }

    @Test
    void everyExportIsInTheDescriptionOfTheApi() throws IOException {
        String described = section(DOCS.resolve("api.md"), "Exports");
        List<String> exports;
        try (Stream<Path> files = Files.walk(PACKAGES)) {
            exports = files.filter(file -> file.toString().endsWith("Export.java")).flatMap(file -> EXPORT.matcher(read(file)).results())
                    .map(DocsTest::export).toList();
        }
        assertFalse(exports.isEmpty(), "no exports");
        assertEquals(List.of(), exports.stream().filter(export -> !described.contains("`" + export + "`")).toList());
    }

    /** Returns the name of an export in addresses: that of its bean. */
    private static String export(MatchResult export) {
        String type = export.group(2);
        return export.group(1) != null ? export.group(1) : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    @Test
    void everyImageIsShownSomewhere() throws IOException {
        Set<Path> shown = pages().stream()
                .flatMap(page -> links(page).stream().map(link -> target(page, link)))
                .collect(Collectors.toSet());
        try (Stream<Path> images = Files.list(IMAGES)) {
            assertEquals(List.of(), images.filter(image -> !shown.contains(image)).toList());
        }
    }

    private static List<String> found(List<Path> pages, Function<Path, List<String>> find) {
        return pages.stream().flatMap(page -> find.apply(page).stream().map(found -> page + ": " + found)).toList();
    }

    private static List<Path> pages() {
        try (Stream<Path> pages = Files.walk(DOCS)) {
            return Stream.concat(Stream.of(Path.of("README.md"), CONTRIBUTING),
                    pages.filter(page -> page.toString().endsWith(".md"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForUsers(Path page) {
        return page.startsWith(DOCS.resolve("how-to")) || page.startsWith(DOCS.resolve("reference")) || page.endsWith("tour.md");
    }

    /** Cells of a row: views, packages, texts. */
    @Test
    void theTableOfViewsNamesTheirPackagesAndTexts() {
        List<String[]> rows = section(CONTRIBUTING, "Views in packages of another name").lines().filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")).toList();
        assertFalse(rows.isEmpty(), "no table of views");
        assertEquals(List.of(), rows.stream().flatMap(row -> Stream.of(
                names(row[1]).flatMap(DocsTest::alternatives).filter(view -> !isInOneOf(names(row[2]).toList(), view)),
                names(row[2]).filter(name -> !Files.isDirectory(folder(name))),
                names(row[3]).filter(name -> !Files.exists(MESSAGES.resolve(name + ".properties"))))
                .flatMap(missing -> missing)).toList());
    }

    private static String section(Path page, String heading) {
        String text = read(page);
        return text.substring(text.indexOf("## " + heading)).split("\\n## ", 2)[0];
    }

    private static Stream<String> names(String cell) {
        return CODED.matcher(cell).results().map(name -> name.group(1));
    }

    /** Returns the names that braces stand for: {@code lists/{decide,import}}. */
    private static Stream<String> alternatives(String name) {
        int open = name.indexOf('{');
        return open < 0 ? Stream.of(name)
                : Stream.of(name.substring(open + 1, name.indexOf('}')).split(",")).map(each -> name.substring(0, open) + each);
    }

    /** Tells whether the view exists and a bean that it names is in one of the packages; any view of a folder for {@code feed/*}. */
    private static boolean isInOneOf(List<String> packages, String view) {
        try (Stream<Path> files = Files.walk(VIEWS.resolve(view.replaceFirst("/?[^/]*$", "")), 1)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> view.endsWith("/*") || file.equals(VIEWS.resolve(view + ".xhtml")))
                    .flatMap(file -> BEAN.matcher(read(file)).results()).map(bean -> bean.group(1).toUpperCase(Locale.ROOT) + bean.group(2))
                    .anyMatch(bean -> packages.stream().anyMatch(name -> Files.exists(folder(name).resolve(bean + ".java"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String packageName) {
        return PACKAGES.resolve(packageName.replace('.', '/'));
    }

    private static String label(String text) {
        return text.replaceAll("\\{[^}]*}|[…:]", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isDecision(Path page) {
        return page.startsWith(DOCS.resolve("adr"));
    }

    private static List<String> links(Path page) {
        return LINK.matcher(withoutCode(page)).results().map(link -> link.group(1)).filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    private static boolean isThere(Path page, String link) {
        Path target = target(page, link);
        int anchor = link.indexOf('#');
        return Files.exists(target) && (anchor < 0 || anchors(target).contains(link.substring(anchor + 1)));
    }

    private static Path target(Path page, String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    /** As GitHub and most renderers make them of headings. */
    private static Set<String> anchors(Path page) {
        return HEADING.matcher(withoutCode(page)).results().map(heading -> NOT_IN_ANCHORS.matcher(heading.group(1).toLowerCase(Locale.ROOT))
                .replaceAll("").replace(' ', '-')).collect(Collectors.toSet());
    }

    private static List<String> paragraphs(Path page) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : withoutCode(page).split("\\n\\s*\\n")) {
            StringBuilder paragraph = new StringBuilder();
            for (String line : Arrays.asList(block.split("\\n"))) {
                if (STARTS.matcher(line).matches()) {
                    paragraphs.add(paragraph.toString().strip());
                    paragraph.setLength(0);
                }
                paragraph.append(line).append(' ');
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return paragraphs;
    }

    private static String withoutCode(Path page) {
        return CODE.matcher(read(page)).replaceAll("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
