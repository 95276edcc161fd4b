package org.amur.screening.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of a file of names with their accepted headers. */
public enum NameColumn {

    NAME("name", "names", "full name", "fullname", "whole name", "party", "party name", "entity", "entity name", "company",
            "company name", "organisation", "organization", "organisation name", "organization name", "counterparty", "customer",
            "customer name", "client", "client name", "supplier", "vessel", "vessel name", "title", "имя", "фио", "ф и о",
            "наименование", "название", "полное наименование", "наименование организации", "наименование контрагента",
            "название организации", "организация", "компания", "контрагент", "клиент", "судно", "名称", "姓名", "名字", "全名", "公司",
            "公司名称", "企业名称", "单位名称", "船名"),
    /** Parts of a person's name in columns of their own, which are joined in this order. */
    GIVEN("given name", "given names", "first name", "firstname", "forename", "forenames", "名"),
    PATRONYMIC("patronymic", "middle name", "middlename", "second name", "отчество"),
    SURNAME("surname", "last name", "lastname", "family name", "familyname", "фамилия", "姓", "姓氏"),
    KIND("kind", "type", "entity type", "тип", "тип лица", "вид", "вид лица", "类型", "类别"),
    BIRTH("birth", "born", "birth date", "birthdate", "date of birth", "dob", "year of birth", "дата рождения", "год рождения", "др", "д р",
            "出生日期", "出生年月日", "出生年份", "生日"),
    COUNTRY("country", "nationality", "citizenship", "страна", "гражданство", "国家", "国籍"),
    NUMBER("number", "identifier", "id number", "imo", "imo number", "inn", "tax number", "tax id", "lei",
            "passport", "passport no", "passport number", "id no", "imo no", "registration", "registration no",
            "registration number", "ogrn", "инн", "огрн", "имо", "номер", "паспорт", "номер паспорта", "№ паспорта",
            "паспорт №", "号码", "护照", "护照号", "护照号码", "证件号码");

    private final Set<String> called;

    NameColumn(String... called) {
        this.called = Set.of(called);
    }

    /** @param head header as in the file */
    static Optional<NameColumn> of(String head) {
        String plain = head.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s.]+", " ").strip();
        return Arrays.stream(values()).filter(column -> column.called.contains(plain)).findFirst();
    }
}
