package org.amur.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests {@link ArticleText}. */
class ArticleTextTest {

    @Test
    void sentencesGoOnAfterAbbreviationsAndInitials() {
        assertSentences(
                "Mr. Brown of the U.S. State Department met J. Smith. They talked.",
                "Mr. Brown of the U.S. State Department met J. Smith.",
                "They talked.");
        assertSentences("В 2023 г. Россия продала 3 млн. тонн. Об этом сообщил А. В. Иванов.", "В 2023 г. Россия продала 3 млн. тонн.",
                "Об этом сообщил А. В. Иванов.");
    }

    @Test
    void anAcronymEndsASentenceBeforeAnOpener() {
        assertSentences("It left the U.S. The talks ended.", "It left the U.S.", "The talks ended.");
    }

    @Test
    void sentencesAreDividedWhereASpaceWasLost() {
        assertSentences("The talks ended.Both sides left.", "The talks ended.", "Both sides left.");
        assertSentences("He left.”We stay,” she said.", "He left.", "”We stay,” she said.");
    }

    @Test
    void aQuestionInQuotationMarksDoesNotEndTheSentence() {
        assertSentences("“Why not?” she asked. No one knew.", "“Why not?” she asked.", "No one knew.");
    }

    @Test
    void chineseSentencesEndWithTheirOwnMarks() {
        assertSentences("会谈结束。双方签署协议！", "会谈结束。", "双方签署协议！");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        ArticleText text = ArticleText.of(
                "Ministers of both countries agreed on Monday to\nbuild a bridge over the river that divides them.\n\nNext paragraph",
                null);
        assertEquals(2, text.paragraphs().size());
        assertEquals(2, text.sentences().size());
        assertEquals(1, text.paragraphAt(60));
        assertEquals(2, text.paragraphAt(text.text().length() - 1));
    }

    @Test
    void linesThatAreNotFullAreParagraphs() {
        assertEquals(2, ArticleText.of("Talks in the capital\nMinisters of both countries met on Monday.", null).paragraphs().size());
    }

    @Test
    void aPositionBetweenParagraphsHasNeitherParagraphNorSentence() {
        ArticleText text = ArticleText.of("One.\n\nTwo.", null);
        assertEquals(0, text.paragraphAt(5));
        assertEquals(true, text.sentenceAt(5).isEmpty());
    }

    @Test
    void aLineOfIdeographicSpacesIsNoParagraph() {
        assertEquals(2, ArticleText.of("李伟访问了港口。\n\n　\n\n港口很大。\n　", null).paragraphs().size());
    }

    @Test
    void textWithoutPunctuationIsCut() {
        ArticleText text = ArticleText.of("word ".repeat(10_000), null);
        assertEquals(true, text.sentences().stream().allMatch(sentence -> sentence.length() <= 4_000));
    }

    @Test
    void wordsHaveAPlainForm() {
        List<String> plain = TextWords.of("Xí’s U.S. Пётр 俄羅斯").stream().map(TextWord::plain).toList();
        assertEquals(List.of("xi", "'", "s", "us", "петр", "俄", "罗", "斯"), plain);
    }

    private static void assertSentences(String text, String... sentences) {
        assertEquals(List.of(sentences), ArticleText.of(text, null).sentences().stream().map(sentence -> sentence.of(text)).toList());
    }
}
