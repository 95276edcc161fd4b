package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import org.amur.web.Texts;
import org.junit.jupiter.api.Test;

/** Every text a reader sees is in a bundle, every key that is named is there, and texts are short and plain. */
class TextsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");

    /** Bundles of other frameworks, which have their own places. */
    private static final List<String> OTHERS = List.of("ValidationMessages.properties", "org/amur/text/partialdate.properties");
    private static final int MOST_WORDS = 20;

    /** Turns of phrase that are not plain language, or that a label must not begin with. */
    private static final Pattern FAULTS = Pattern.compile("^(What|Who|Whose|Where|When|How|Why)\\b|\\b(says?|said|stands?|stood|standing|"
            + "is no(?! longer)|somebody|nobody|anybody|everybody|by itself|by themselves|rests? on|tak(e|es|en) (\\w+ )*(away|apart)|"
            + "fault of Amur|any ?more|anew|can be left|thousand millions)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern READ_ATTRIBUTE = Pattern.compile(
            "\\b(?:label|hint|title|placeholder|alt|aria-label|emptyMessage|summary|header|legend|itemLabel|text)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern KEY_IN_VIEW = Pattern.compile("msg\\['([\\w.-]+[\\w-])'\\s*]");
    private static final Pattern KEY_IN_CODE = Pattern.compile("Texts\\.get\\(\\s*\"([\\w.-]*[\\w-])\"");

    @Test
    void noViewHoldsAText() {
        List<String> found = new ArrayList<>();
        for (Path view : files(VIEWS, ".xhtml")) {
            String markup = COMMENT.matcher(read(view)).replaceAll("");
            Matcher attribute = READ_ATTRIBUTE.matcher(EXPRESSION.matcher(markup).replaceAll(""));
            while (attribute.find()) {
                addWords(view, attribute.group(1), found);
            }
            String shown = EXPRESSION.matcher(markup).replaceAll("");
            addWords(view, TAG.matcher(shown).replaceAll(" ").replaceAll("&#?\\w+;", " "), found);
        }
        assertEquals(List.of(), found, "These texts belong in src/main/resources/messages");
    }

    @Test
    void everyUsedKeyExists() {
        Properties messages = messages();
        Set<String> missing = new TreeSet<>();
        for (Path view : files(VIEWS, ".xhtml")) {
            addMissing(KEY_IN_VIEW.matcher(COMMENT.matcher(read(view)).replaceAll("")), messages, missing);
        }
        for (Path code : files(CODE, ".java")) {
            addMissing(KEY_IN_CODE.matcher(read(code)), messages, missing);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextCanBeFilledIn() {
        messages().forEach((key, text) -> {
            if (((String) text).contains("{0")) {
                assertTrue(new MessageFormat((String) text).format(new Object[] {1, 2, 3, 4}).length() > 0, (String) key);
                assertFalse(((String) text).contains(",choice"), key + " must write plurals as {0, plural, one {…} other {…}}");
                assertFalse(((String) text).contains("'"), key + " holds a straight apostrophe, which escapes in MessageFormat");
            }
        });
    }

    /** A file that {@code TextBundle} does not name would be missing on every page. */
    @Test
    void everyTextIsInTheBundleOfTheViews() {
        Set<String> missing = messages().stringPropertyNames().stream()
                .filter(key -> !key.startsWith("jakarta.") && !Texts.has(key)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void aKeyBeginsWithTheNameOfItsFile() {
        for (Path file : files(MESSAGES, ".properties")) {
            String feature = file.getFileName().toString().replace(".properties", "");
            String first = feature.equals("faces") ? "jakarta" : feature;
            load(file).forEach((key, text) -> assertTrue(((String) key).startsWith(first + "."), file + ": " + key));
        }
    }

    @Test
    void aTextIsShort() {
        List<String> found = new ArrayList<>();
        allTexts((key, text) -> {
            long words = text.lines().flatMap(line -> Stream.of(line.split("\\s+"))).filter(WORD_OR_NUMBER.asPredicate()).count();
            if (words > MOST_WORDS) {
                found.add(key + ": " + words + " words");
            }
        });
        assertEquals(List.of(), found, "These texts have more than " + MOST_WORDS + " words");
    }

    @Test
    void aTextIsInPlainLanguage() {
        List<String> found = new ArrayList<>();
        allTexts((key, text) -> FAULTS.matcher(text).results().forEach(fault -> found.add(key + ": " + fault.group())));
        assertEquals(List.of(), found, "These texts are not plain: use the standard term, a noun for a label, a verb for a button");
    }

    /** Gives each text, once for each combination of the branches in it. */
    private static void allTexts(BiConsumer<String, String> reader) {
        Stream.concat(files(MESSAGES, ".properties").stream(), OTHERS.stream().map(RESOURCES::resolve)).forEach(file ->
                load(file).forEach((key, text) -> branches(MessagePatternUtil.buildMessageNode((String) text))
                        .forEach(branch -> reader.accept((String) key, branch))));
    }

    private static List<String> branches(MessageNode message) {
        List<String> all = List.of("");
        for (MessageContentsNode part : message.getContents()) {
            List<String> ends = part instanceof TextNode text ? List.of(text.getText())
                    : part instanceof ArgNode argument && argument.getComplexStyle() != null
                    ? argument.getComplexStyle().getVariants().stream().flatMap(each -> branches(each.getMessage()).stream()).toList()
                    : List.of("0");
            all = all.stream().flatMap(begin -> ends.stream().map(begin::concat)).toList();
        }
        return all;
    }

    private static void addMissing(Matcher keys, Properties messages, Set<String> missing) {
        while (keys.find()) {
            if (!messages.containsKey(keys.group(1))) {
                missing.add(keys.group(1));
            }
        }
    }

    private static void addWords(Path view, String text, List<String> found) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            found.add(VIEWS.relativize(view) + ": " + word.group());
        }
    }

    private static Properties messages() {
        Properties messages = new Properties();
        files(MESSAGES, ".properties").forEach(file -> messages.putAll(load(file)));
        return messages;
    }

    private static Properties load(Path file) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
