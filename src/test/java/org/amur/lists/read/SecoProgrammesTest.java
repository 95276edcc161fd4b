package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.amur.lists.read.ListEntry.Basis;
import org.amur.lists.read.ListEntry.Programme;
import org.amur.lists.read.ListEntry.Remark;
import org.junit.jupiter.api.Test;

/** A target of SECO's list has the programmes of the sets it refers to. */
class SecoProgrammesTest {

    private static final String BELARUS =
            "<sanctions-program ssid='20' version-date='2026-05-21' predecessor-version-date='2025-12-12'>"
                    + "<program-key lang='eng'>Belarus</program-key><program-key lang='ger'>Weissrussland</program-key>"
                    + "<program-name lang='eng'>Ordinance of 15 June 2016 on measures against Belarus</program-name>"
                    + "<program-name lang='fre'>Ordonnance du 15 juin 2016</program-name><sanctions-set ssid='21' lang='eng'>article 12</sanctions-set>"
                    + "<sanctions-set ssid='21' lang='ger'>Artikel 12</sanctions-set><origin>EU</origin>%s</sanctions-program>";
    private static final String KOREA = "<sanctions-program ssid='30'><program-key lang='eng'>North Korea</program-key>"
            + "<program-name lang='eng'>Ordinance of 18 May 2016</program-name><sanctions-set ssid='31' lang='eng'>Vessels</sanctions-set>"
            + "<origin>UN</origin></sanctions-program>";

    private static RealFiles.Read read(String programmes, String... sets) throws IOException {
        return RealFiles.read(
                RealFiles.made(
                        "seco.xml",
                        "<swiss-sanctions-list list-type='whole-list' date='2026-08-27'>" + programmes
                                + "<target ssid='1'><sanctions-set-id>"
                                + String.join("</sanctions-set-id><sanctions-set-id>", sets) + "</sanctions-set-id>"
                                + "<entity><identity ssid='2' main='true'><name ssid='3' name-type='primary-name'><name-part order='1'"
                                + " name-part-type='whole-name'><value>Company</value></name-part></name></identity></entity></target></swiss-sanctions-list>"));
    }

    private static List<String> bases(ListEntry entry) {
        return entry.legalBases().stream().map(Basis::title).toList();
    }

    private static List<String> remarks(ListEntry entry) {
        return entry.remarks().stream().map(remark -> remark.kind() + " " + remark.text()).toList();
    }

    @Test
    void theOrdinanceIsTheLegalBasis() throws IOException {
        ListEntry entry = read(BELARUS.formatted("") + KOREA, "21").entry("1");
        assertEquals(List.of(new Programme("Belarus", "article 12")), entry.programmes());
        assertEquals(List.of("Ordinance of 15 June 2016 on measures against Belarus"), bases(entry));
        assertEquals(List.of(new Remark("origin", "EU")), entry.remarks(), "What is said in other languages is the same");
    }

    @Test
    void eachSetHasItsOwnProgramme() throws IOException {
        ListEntry entry = read(BELARUS.formatted("") + KOREA, "21", "31", "999").entry("1");
        assertEquals(List.of("Belarus", "North Korea", "999"), entry.programmes().stream().map(Programme::code).toList());
        assertEquals(List.of("Ordinance of 15 June 2016 on measures against Belarus", "Ordinance of 18 May 2016"), bases(entry));
        assertEquals(List.of("origin EU", "origin UN"), remarks(entry));
    }

    @Test
    void furtherStatementsOfAProgrammeAreKept() throws IOException {
        RealFiles.Read read = read(BELARUS.formatted("<note>Until further notice</note><acts><act>946.231.116.9</act></acts>"), "21");
        assertEquals(List.of("origin EU", "note Until further notice", "acts/act 946.231.116.9"), remarks(read.entry("1")));
        assertEquals(List.of("acts"), read.list().remarks().stream().map(ReadProblem::detail).toList());
    }

    @Test
    void withoutEnglishTheFirstLanguageIsUsed() throws IOException {
        String programme = "<sanctions-program ssid='1'>%s<sanctions-set ssid='12' lang='ger'>Sanktion</sanctions-set></sanctions-program>";
        String german = "<program-name lang='ger'>Name-G</program-name>";
        String french = "<program-name lang='fre'>Name-F</program-name>";
        assertEquals(List.of("Name-F"), bases(read(programme.formatted(german + french), "12").entry("1")));
        assertEquals(List.of("Name-F"), bases(read(programme.formatted(french + german), "12").entry("1")));
    }

    @Test
    void earlierReleasesHaveTheSetInAnAttribute() throws IOException {
        ListEntry entry = RealFiles.read(RealFiles.made(
                        "seco.xml",
                        "<swiss-sanctions-list list-type='whole-list' date='2018-04-11'>"
                                + BELARUS.formatted("") + KOREA
                                + "<target ssid='1' sanctions-set-id='21 31'><entity><identity ssid='2' main='true'><name ssid='3'>"
                                + "<name-part order='1' name-part-type='whole-name'><value>Company</value></name-part></name></identity></entity></target>"
                                + "</swiss-sanctions-list>"))
                .entry("1");
        assertEquals(List.of("Belarus", "North Korea"), entry.programmes().stream().map(Programme::code).toList());
        assertEquals(List.of("origin EU", "origin UN"), remarks(entry));
    }
}
