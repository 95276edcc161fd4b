package org.amur.screening.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.amur.export.Xlsx;
import org.amur.lists.read.EntryKind;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats of uploaded names. */
class BatchFileTest {

    @Test
    void eachLineIsAName() {
        BatchFile file = BatchFile.pasted("  Си Цзиньпин \r\n\n普京\nCORP, \"OIL\"\n   ");
        assertEquals(List.of("Си Цзиньпин", "普京", "CORP, \"OIL\""), names(file));
        assertEquals("NAME", file.columns());
    }

    @Test
    void emptyFileIsReported() {
        RefusedException refused = assertThrows(RefusedException.class, () -> BatchFile.uploaded(new byte[0], null));
        assertEquals("figureImport.reason.EMPTY", refused.getRefusals().get(0).key());
        assertEquals("file", refused.getRefusals().get(0).field());
    }

    @Test
    void columnsAreKnownByTheirHeads() throws IOException {
        BatchFile file = csv("No,Date of birth,Full_Name,COUNTRY,Type,Passport\n"
                + "1,1952-10-07,Vladimir Putin,Russia,individual,AB123\n"
                + "2,,Sovcomflot,RU,entity,\n");
        assertEquals("NAME KIND BIRTH COUNTRY NUMBER", file.columns());
        ScreeningQuery first = file.lines().get(0).question();
        assertEquals("Vladimir Putin", first.name());
        assertEquals(EntryKind.PERSON, first.kind());
        assertEquals("1952-10-07", first.birth().getEdtf());
        assertEquals("RU", first.country());
        assertEquals("AB123", first.number());
        assertNull(file.lines().get(0).remark());
        assertEquals(EntryKind.ORGANISATION, file.lines().get(1).question().kind());
    }

    @Test
    void unreadableValueIsReportedAndTheNameKept() throws IOException {
        BatchFile file = csv("name,birth,country,kind\nIvan Ivanov,long ago,Ruritania,robot\n");
        assertEquals("robot; long ago; Ruritania", file.lines().get(0).remark());
        assertEquals(List.of("Ivan Ivanov"), names(file));
    }

    @ParameterizedTest
    @CsvSource({"Россия, RU", "РОССИЯ, RU", "Российская Федерация, RU", "俄罗斯, RU", "RUS, RU", "ru, RU", "Russian Federation, RU",
        "中国, CN", "中國, CN", "Китай, CN", "CHN, CN", "Иран, IR", "伊朗, IR", "Казахстан, KZ", "PRK, KP", "Европейский союз, EU",
        "DPRK, KP"})
    void aCountryIsUnderstoodByItsLettersAndInThreeLanguages(String written, String code) throws IOException {
        NameLine line = csv("name,country\nIvan Ivanov,\"" + written + "\"\n").lines().get(0);
        assertEquals(code, line.question().country());
        assertNull(line.remark());
    }

    @ParameterizedTest
    @CsvSource({"person, PERSON", "Лицо, PERSON", "физическое лицо, PERSON", "персона, PERSON", "个人, PERSON", "自然人, PERSON",
        "организация, ORGANISATION", "юридическое лицо, ORGANISATION", "组织, ORGANISATION", "实体, ORGANISATION",
        "судно, VESSEL", "船舶, VESSEL", "воздушное судно, AIRCRAFT", "самолёт, AIRCRAFT", "飞机, AIRCRAFT"})
    void aKindIsUnderstoodInThreeLanguages(String written, EntryKind kind) throws IOException {
        NameLine line = csv("name,kind\nIvan Ivanov," + written + "\n").lines().get(0);
        assertEquals(kind, line.question().kind());
        assertNull(line.remark());
    }

    @Test
    void lineWithoutNameIsASearchByNumber() throws IOException {
        BatchFile file = csv("name,IMO\n,9187629\nSovcomflot,\n,A-1\n,\n");
        assertEquals(List.of("", "Sovcomflot", ""), names(file));
        assertEquals("9187629", file.lines().get(0).question().called());
        assertNull(file.lines().get(0).remark());
        assertEquals("A-1", file.lines().get(2).remark(), "Too short to find anybody by");
        assertEquals("NUMBER", csv("ИНН\n7702235133\n").columns());
    }

    @Test
    void partsOfANameAreJoined() throws IOException {
        BatchFile file = csv("Фамилия;Имя;Отчество;ИНН\nСечин;Игорь;Иванович;7702235133\nРоснефть;;;\n");
        assertEquals(List.of("Игорь Иванович Сечин", "Роснефть"), names(file));
        assertEquals("NAME PATRONYMIC SURNAME NUMBER", file.columns());
        assertEquals(List.of("Igor Sechin"), names(csv("Last name,First_Name\nSechin,Igor\n")));
    }

    @Test
    void theWholeNameBesideItsPartsIsReadOnce() throws IOException {
        assertEquals(List.of("SECHIN, Igor Ivanovich", "Лина Ли"), names(csv("Full name;First name;Surname\n"
                + "SECHIN, Igor Ivanovich;Igor;Sechin\n;Лина;Ли\n")));
        assertEquals(List.of("Сечин Игорь Иванович"), names(csv("ФИО,Фамилия\nСечин Игорь Иванович,Сечин\n")));
    }

    @Test
    void ignoredColumnsAreNamed() throws IOException {
        assertEquals("Лицо, с которым торгуют, Name", csv("ИНН;Лицо, с которым торгуют;ФИО;Name\n7702235133;a;b;c\n").unread());
        assertNull(csv("ИНН;Наименование контрагента\n7702235133;a\n").unread());
        assertNull(csv("Igor Sechin\nRosneft\n").unread());
    }

    @Test
    void aSingleColumnNeedsNoHead() throws IOException {
        assertEquals(List.of("Igor Sechin", "Rosneft"), names(csv("Igor Sechin\nRosneft\n")));
        assertEquals(List.of("Igor Sechin"), names(csv("name\nIgor Sechin\n")));
    }

    @Test
    void aWorkbookIsReadAsATextIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Xlsx workbook = new Xlsx(bytes, "names", List.of("姓名", "Гражданство"));
        workbook.row("习近平", "China");
        workbook.end();
        BatchFile file = BatchFile.uploaded(bytes.toByteArray(), null);
        assertEquals(List.of("习近平"), names(file));
        assertEquals("CN", file.lines().get(0).question().country());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n \n", "name\n", "code,amount\n1,2\n", "<html></html>", "birth\n1952\n"})
    void fileWithoutNamesIsRefused(String content) {
        assertThrows(RefusedException.class, () -> csv(content));
        assertThrows(RefusedException.class, () -> BatchFile.pasted(" \n\t\n"));
    }

    @Test
    void tooManyAndTooMuchAreRefused() {
        String many = "name\n" + "a name\n".repeat(BatchFile.MAX_NAMES);
        assertEquals(BatchFile.MAX_NAMES, BatchFile.pasted(many.substring(5)).lines().size());
        RefusedException refused = assertThrows(RefusedException.class, () -> csv(many + "one more\n"));
        assertEquals("screening.batch.tooMany", refused.getRefusals().get(0).key());
        assertThrows(RefusedException.class, () -> BatchFile.uploaded(new byte[BatchFile.MAX_BYTES + 1], null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"name\": \"Igor\\u0000 Sechin\"}]", "[{\"name\": \"Igor Sechin\", \"imo\\u0001\": \"9187629\"}]"})
    void aControlCharacterThatJsonEscapesIsRefused(String json) {
        RefusedException refused = assertThrows(RefusedException.class, () -> csv(json));
        assertEquals("figureImport.reason.NOT_TEXT", refused.getRefusals().get(0).key());
    }

    @Test
    void refusalIsReportedAtItsField() {
        String many = "a name\n".repeat(BatchFile.MAX_NAMES + 1);
        assertEquals("text", refusedAt(() -> BatchFile.pasted(many)));
        assertEquals("file", refusedAt(() -> csv("name\n" + many)));
        assertEquals("text", refusedAt(() -> BatchFile.pasted("\n")));
        assertEquals("file", refusedAt(() -> csv("code,amount\n1,2\n")));
    }

    private static String refusedAt(Executable brought) {
        return assertThrows(RefusedException.class, brought).getRefusals().get(0).field();
    }

    @Test
    void textIsReadInTheChosenEncoding() throws IOException {
        byte[] content = "ФИО;Гражданство\nСечин Игорь;Россия\n".getBytes(Charset.forName("windows-1251"));
        BatchFile file = BatchFile.uploaded(content, "windows-1251");
        assertEquals(List.of("Сечин Игорь"), names(file));
        assertEquals("RU", file.lines().get(0).question().country());
        RefusedException refused = assertThrows(RefusedException.class, () -> BatchFile.uploaded(content, null));
        assertEquals("figureImport.reason.NOT_UTF8", refused.getRefusals().get(0).key());
        assertEquals("charset", refusedAt(() -> BatchFile.uploaded(content, "x-none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Фамилия;Имя;ДР\nСечин;Игорь;1960-09-07\n", "Фамилия\tИмя\tДР\nСечин\tИгорь\t1960-09-07",
        "surname, given name, dob\nСечин, Игорь, 1960-09-07\n"})
    void pastedTableIsRead(String text) {
        BatchFile file = BatchFile.pasted(text);
        assertEquals(List.of("Игорь Сечин"), names(file));
        assertEquals("1960-09-07", file.lines().get(0).question().birth().getEdtf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Сечин;Игорь;1960-09-07", "Сечин\tИгорь\t1960-09-07\n", "Роснефть\nСечин;Игорь;1960-09-07\n",
        "Роснефть;\nСечин;Игорь\n", "Сечин Игорь;1960\nПутин Владимир\n"})
    void pastedTableWithoutHeaderIsRefused(String text) {
        RefusedException refused = assertThrows(RefusedException.class, () -> BatchFile.pasted(text));
        assertEquals("screening.batch.noHead", refused.getRefusals().get(0).key());
        assertEquals("text", refused.getRefusals().get(0).field());
    }

    @Test
    void fileWithHeaderOnlyHasNoNames() {
        RefusedException refused = assertThrows(RefusedException.class, () -> csv("name,birth\n"));
        assertEquals("screening.batch.onlyHead", refused.getRefusals().get(0).key());
    }

    @Test
    void lineOfAParseErrorIsReported() {
        RefusedException refused = assertThrows(RefusedException.class, () -> csv("name,birth\nSechin,1960\n\"Putin,1952\nXi,1953\n"));
        assertEquals("Line 3: A double quote is not closed, or is followed by more text. Reading stopped here.",
                refused.getRefusals().get(0).text());
    }

    @ParameterizedTest
    @CsvSource({"Вид, KIND", "вид лица, KIND", "ДР, BIRTH", "Д.Р., BIRTH", "Год рождения, BIRTH", "出生年月日, BIRTH", "passport no, NUMBER",
        "Passport No., NUMBER", "№ паспорта, NUMBER", "护照号码, NUMBER"})
    void headsAreKnownAsFilesHaveThem(String head, NameColumn column) {
        assertEquals(Optional.of(column), NameColumn.of(head));
    }

    @Test
    void tooLongNameIsCutWithARemark() {
        BatchFile file = BatchFile.pasted("x".repeat(10_000));
        assertEquals(ScreeningQuery.MAX_NAME_LENGTH, file.lines().get(0).question().name().length());
        assertEquals(200, file.lines().get(0).remark().length());
    }

    private static List<String> names(BatchFile file) {
        return file.lines().stream().map(line -> line.question().name()).toList();
    }

    private static BatchFile csv(String text) throws IOException {
        return BatchFile.uploaded(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
