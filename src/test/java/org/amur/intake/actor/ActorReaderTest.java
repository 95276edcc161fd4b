package org.amur.intake.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.SeedActors;
import org.amur.intake.text.ArticleText;
import org.junit.jupiter.api.Test;

/** Tests {@link ActorReader} with the actors of a fresh installation: mentions are marked as [words = actor]. */
class ActorReaderTest {

    private static final ActorReader READER = new ActorReader(SeedActors.all());
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Test
    void namesAreFoundInAnyRussianCase() {
        assertMarked("Встречу Владимира Путина с Си Цзиньпином готовили в Китае.",
                "Встречу [Владимира Путина = Vladimir Putin] с [Си Цзиньпином = Xi Jinping] готовили в [Китае = China].");
    }

    @Test
    void namesAreFoundInSimplifiedAndTraditionalCharactersAndWithAccents() {
        assertMarked("習近平會見普京。", "[習近平 = Xi Jinping]會見[普京 = Vladimir Putin]。");
        assertMarked("Xí Jìnpíng’s trip", "[Xí Jìnpíng = Xi Jinping]’s trip");
    }

    @Test
    void countryBeforeAKnownCompanyIsNoPartOfANewName() {
        assertMarked("中国中石油公司签约。", "[中国 = China][中石油 = China National Petroleum Corporation]公司签约。");
    }

    @Test
    void anyDotJoinsThePartsOfAForeignName() {
        assertMarked("弗拉基米尔∙普京说", "[弗拉基米尔∙普京 = Vladimir Putin]说");
    }

    @Test
    void legalFormsBelongToNamesOfCompanies() {
        assertMarked(
                "Harbin Northwind Trading Co., Ltd. and Volga Metals JSC met Kama Steel GmbH.",
                "[Harbin Northwind Trading Co., Ltd. = Harbin Northwind Trading Co., Ltd.] and [Volga Metals JSC = Volga Metals JSC] met [Kama Steel GmbH = Kama Steel GmbH].");
        assertMarked("ООО «Северный ветер» и ПАО «Волга-Металл» ответили.",
                "[ООО «Северный ветер» = ООО «Северный ветер»] и [ПАО «Волга-Металл» = ПАО «Волга-Металл»] ответили.");
        assertMarked("ПАО «Газпром» ответило.", "[ПАО «Газпром» = Gazprom] ответило.");
    }

    @Test
    void unknownAuthorsAndPublishersAreNoMentions() {
        assertMarked("By Jane Miller and Paul Dexter\n\nChina agreed.", "By Jane Miller and Paul Dexter\n\n[China = China] agreed.");
        assertMarked("Автор: Мария Синицына\n\nКитай согласен.", "Автор: Мария Синицына\n\n[Китай = China] согласен.");
        assertMarked("记者 王小明\n\n中国同意。", "记者 王小明\n\n[中国 = China]同意。");
        assertMarked("By Xi Jinping\n\nChina agreed.", "By [Xi Jinping = Xi Jinping]\n\n[China = China] agreed.");
    }

    @Test
    void latinNameInBracketsIsOfTheSamePerson() {
        assertMarked(
                "研究所主席艾林斯（Richard Ellings）出席会议。艾林斯说",
                "研究所主席[艾林斯 = Richard Ellings]（[Richard Ellings = Richard Ellings]）出席会议。[艾林斯 = Richard Ellings]说");
        assertMarked(
                "Советник Ричард Эллингс (Richard Ellings) ответил. Эллингс уехал.",
                "Советник [Ричард Эллингс = Richard Ellings] ([Richard Ellings = Richard Ellings]) ответил. [Эллингс = Richard Ellings] уехал.");
        assertMarked("总统普京（Vladimir Putin）说", "总统[普京 = Vladimir Putin]（[Vladimir Putin = Vladimir Putin]）说");
    }

    @Test
    void surnamesOfForeignersStandForNamesInChineseCharacters() {
        assertMarked("秘书长马克·吕特到访。吕特表示，合作很好。", "秘书长[马克·吕特 = 马克·吕特]到访。[吕特 = 马克·吕特]表示，合作很好。");
        assertMarked("学者亚历山大·加布耶夫说。加布耶夫认为", "学者[亚历山大·加布耶夫 = 亚历山大·加布耶夫]说。[加布耶夫 = 亚历山大·加布耶夫]认为");
        assertMarked("日本首相高市早苗说。高市称要提高市场份额。", "[日本 = Japan]首相[高市早苗 = 高市早苗]说。[高市 = 高市早苗]称要提高市场份额。");
    }

    @Test
    void wordsOfDaysAfterStatesAreNotJapan() {
        assertMarked("中俄日益接近", "[中俄 = China][中俄 = Russia]日益接近");
        assertMarked("中俄日前签约", "[中俄 = China][中俄 = Russia]日前签约");
    }

    @Test
    void institutionsOfJapanAreFound() {
        assertMarked("日本防衛省表示", "[日本防衛省 = 日本防衛省]表示");
    }

    @Test
    void adjectivesPronounsAndLeadersTogetherAreNoMentions() {
        assertMarked(
                "The two leaders praised Russian exports. He agreed with them.",
                "The two leaders praised Russian exports. He agreed with them.");
        assertMarked("Лидеры обсудили российские и китайские товары.", "Лидеры обсудили российские и китайские товары.");
    }

    @Test
    void theLongestMentionCountsAndNothingInsideIt() {
        assertMarked(
                "The Ministry of Foreign Affairs of Russia replied.",
                "The [Ministry of Foreign Affairs of Russia = Ministry of Foreign Affairs of Russia] replied.");
    }

    @Test
    void surnamesStandForPersonsNamedInFull() {
        assertMarked("Evan Feigenbaum wrote a book. Feigenbaum likes rivers.",
                "[Evan Feigenbaum = Evan Feigenbaum] wrote a book. [Feigenbaum = Evan Feigenbaum] likes rivers.");
    }

    @Test
    void chineseSurnameMayAlsoBeAGivenName() {
        assertMarked(
                "Premier Wen Xiaolong wrote a book. Wen likes rivers.",
                "Premier [Wen Xiaolong = Wen Xiaolong] wrote a book. [Wen = Wen Xiaolong] likes rivers.");
    }

    @Test
    void corporationMayBeAbbreviated() {
        assertMarked(
                "China National Petroleum Corp drills.",
                "[China National Petroleum Corp = China National Petroleum Corporation] drills.");
    }

    @Test
    void titleBeforeACommaNamesTheCountry() {
        List<ActorMention> mentions =
                READER.read(ArticleText.of("The Russian minister met his Chinese counterpart, Zhou Minjing, in Harbin.", DAY));
        assertEquals(
                "CN",
                mentions.stream()
                        .filter(mention -> mention.actor().name().equals("Zhou Minjing"))
                        .findFirst()
                        .orElseThrow()
                        .actor()
                        .country());
    }

    @Test
    void surnamesOfPersonsInOfficeStandAlone() {
        assertMarked("Xi will call Putin.", "[Xi = Xi Jinping] will call [Putin = Vladimir Putin].");
        assertMarked("Путин ждёт Си.", "[Путин = Vladimir Putin] ждёт [Си = Xi Jinping].");
    }

    @Test
    void aSurnameAfterAnotherGivenNameIsAnotherPerson() {
        assertMarked("Matthew Miller spoke.", "[Matthew Miller = Matthew Miller] spoke.");
    }

    @Test
    void titlesStandForTheHolderOnTheDayOfPublication() {
        assertMarked("The Russian president left. 俄罗斯总统离开。", "The [Russian president = Vladimir Putin] left. [俄罗斯总统 = Vladimir Putin]离开。");
        assertEquals("The [President of the United States = Donald Trump] left.",
                marked("The President of the United States left.", LocalDate.of(2018, 1, 2)));
        assertEquals("The [President of the United States = Joe Biden] left.", marked("The President of the United States left.", DAY));
    }

    @Test
    void titlesBesideANameAreNoMentions() {
        assertMarked("President of China Xi Jinping spoke.", "President of [China = China] [Xi Jinping = Xi Jinping] spoke.");
        assertMarked("俄罗斯总统普京说", "[俄罗斯 = Russia]总统[普京 = Vladimir Putin]说");
    }

    @Test
    void titlesOfFormerHoldersAndOtherWordsAreNoMentions() {
        assertMarked("The former Russian president left.", "The former Russian president left.");
        assertMarked("俄罗斯总统选举", "[俄罗斯 = Russia]总统选举");
    }

    @Test
    void theTextTellsWhoHasATitle() {
        assertMarked("French President Emmanuel Macron spoke. The French president smiled.",
                "French President [Emmanuel Macron = Emmanuel Macron] spoke. The [French president = Emmanuel Macron] smiled.");
    }

    @Test
    void capitalsStandForStatesUnlessTheyArePlaces() {
        assertMarked("Beijing warned Moscow while he was in Moscow.", "[Beijing = China] warned [Moscow = Russia] while he was in Moscow.");
        assertMarked("Москва ответила. Он уехал из Москвы.", "[Москва = Russia] ответила. Он уехал из Москвы.");
        assertMarked("莫斯科和北京的关系", "[莫斯科 = Russia]和[北京 = China]的关系");
        assertMarked("他抵达莫斯科。", "他抵达莫斯科。");
    }

    @Test
    void theKremlinIsThePresidentsOffice() {
        assertMarked("The Kremlin website changed.", "The [Kremlin = President of Russia] website changed.");
        assertMarked("Sanctions on the Kremlin", "Sanctions on the [Kremlin = President of Russia]");
        assertMarked("The Kremlin wants gas contracts.", "The [Kremlin = President of Russia] wants gas contracts.");
    }

    @Test
    void oneChineseCharacterMayNameAState() {
        assertMarked("中俄贸易增长，中方和俄方签约，对俄出口", "[中俄 = China][中俄 = Russia]贸易增长，[中方 = China]和[俄方 = Russia]签约，对[俄 = Russia]出口");
        assertMarked("其中俄罗斯最多，美好的中东", "其中[俄罗斯 = Russia]最多，美好的中东");
    }

    @Test
    void aStatesCharacterBeforeAnotherWordIsNoLongerName() {
        assertMarked("美国务卿和俄国防部", "[美国务卿 = Antony Blinken]和[俄国防部 = Ministry of Defence of Russia]");
        assertMarked("发展中国家和南中国海", "发展中国家和南中国海");
    }

    @Test
    void chineseNamesEndBeforeOtherWords() {
        assertMarked("记者王小明报道", "记者[王小明 = 王小明]报道");
        assertMarked("王毅、李大山等参加", "[王毅 = Wang Yi]、[李大山 = 李大山]等参加");
    }

    @Test
    void institutionsAreNamedByFunctionAndState() {
        assertMarked(
                "Chinese customs and the Russian Foreign Ministry",
                "[Chinese customs = General Administration of Customs of China] and the "
                        + "[Russian Foreign Ministry = Ministry of Foreign Affairs of Russia]");
        assertMarked(
                "МИД КНР и российский МИД",
                "[МИД КНР = Ministry of Foreign Affairs of China] и [российский МИД = Ministry of Foreign Affairs of Russia]");
        assertMarked("俄外交部回应", "[俄外交部 = Ministry of Foreign Affairs of Russia]回应");
        assertMarked("俄國防部長", "[俄 = Russia]國防部長", LocalDate.of(1990, 1, 1));
    }

    @Test
    void chineseMissionsAreOfTheStateThatSendsThem() {
        assertMarked(
                "中國駐蒙古大使館開放，中国驻美大使馆回应。中国驻蒙使馆说",
                "[中國駐蒙古大使館 = 中國駐蒙古大使館]開放，[中国驻美大使馆 = 中国驻美大使馆]回应。[中国驻蒙使馆 = 中國駐蒙古大使館]说");
        assertEquals("RU", mentions("俄羅斯駐哈爾濱總領事館開館").get(0).actor().country());
    }

    @Test
    void groupsOfStatesAreKnownByTheirUsualNames() {
        assertMarked("Group of 20, G-20", "[Group of 20 = Group of 20], [G-20 = Group of 20]");
        assertMarked("Страны «Группы семи» и G7", "Страны «[Группы семи = Группа семи]» и [G7 = Группа семи]");
        assertMarked("G7領袖與20国集团", "[G7 = G7]領袖與[20国集团 = 20国集团]");
    }

    @Test
    void anAcronymInBracketsIsAnotherNameOfTheSame() {
        MentionedActor bank = mentions("The Harbin River Bank (HRB) paid. HRB is rich.").get(1).actor();
        assertEquals(List.of("Harbin River Bank", "HRB"), bank.names());
        assertEquals(ActorKind.COMPANY, bank.kind());
    }

    @Test
    void newPersonsHaveTheirBasicForm() {
        assertMarked("Об этом сообщила аналитику Анне Ивановой компания «Ромашка».",
                "Об этом сообщила аналитику [Анне Ивановой = Анна Иванова] компания «[Ромашка = Ромашка]».");
        assertMarked("Посол говорил с экономистом Тан Бином и Лу Мэйцзюнем.",
                "Посол говорил с экономистом [Тан Бином = Тан Бин] и [Лу Мэйцзюнем = Лу Мэйцзюнь].");
        assertMarked("与商务部部长王文涛会谈", "与商务部部长[王文涛 = 王文涛]会谈");
        assertMarked("Foreign Minister Wang Dawei and Yun Sun, a researcher, met.",
                "Foreign Minister [Wang Dawei = Wang Dawei] and [Yun Sun = Yun Sun], a researcher, met.");
    }

    @Test
    void otherSpellingsOfANameLeadToTheRecordedPerson() {
        assertMarked("Aide Yury Ushakov and Эван Фейгенбаум", "Aide [Yury Ushakov = Yuri Ushakov] and [Эван Фейгенбаум = Evan Feigenbaum]");
    }

    @Test
    void governmentsAreNamedAfterTheirHead() {
        assertEquals(ActorKind.GOVERNMENT_BODY, mentions("The Biden administration agreed.").get(0).actor().kind());
    }

    @Test
    void mediaAreNamedByTheirAddressWhereTheyAreCited() {
        assertMarked("Об этом сообщает example.com.", "Об этом сообщает [example.com = example.com].");
        assertMarked("Ссылка: example.com/news", "Ссылка: example.com/news");
    }

    @Test
    void mentionsOfOneActorAreEqualInTheirActor() {
        List<ActorMention> mentions = mentions("Syria and Syria’s neighbours");
        assertEquals(mentions.get(0).actor(), mentions.get(1).actor());
        assertEquals("SY", mentions.get(0).actor().country());
    }

    @Test
    void repetitionsWithoutEndAreRead() {
        assertTrue(mentions("President of China ".repeat(5_000)).size() >= 5_000);
        assertEquals(0, mentions("((«".repeat(10_000)).size());
        assertEquals(2, mentions("中俄".repeat(10_000)).size());
    }

    private static List<ActorMention> mentions(String text) {
        return READER.read(ArticleText.of(text, DAY));
    }

    private static void assertMarked(String text, String marked) {
        assertEquals(marked, marked(text, DAY));
    }

    private static void assertMarked(String text, String marked, LocalDate day) {
        assertEquals(marked, marked(text, day));
    }

    private static String marked(String text, LocalDate day) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (ActorMention mention : READER.read(ArticleText.of(text, day))) {
            if (mention.span().start() >= end) {
                marked.append(text, end, mention.span().start());
            }
            end = mention.span().end();
            marked.append('[').append(mention.span().of(text)).append(" = ").append(mention.actor().name()).append(']');
        }
        return marked.append(text.substring(end)).toString();
    }
}
