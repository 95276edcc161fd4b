package org.amur.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;

import org.amur.ServerTests;
import org.amur.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of expressions in views. */
class ExpressionResolverIT extends ServerTests {

    /** EL processor of the server. */
    private ELProcessor el;
    private ExpressionResolver resolver;

    @BeforeEach
    void resolve() {
        el = new ELProcessor();
        resolver = new ExpressionResolver(new ELProcessor().getELManager().getELContext().getELResolver());
        el.getELManager().addELResolver(resolver);
        el.defineBean("bean", new Bean());
    }

    @Test
    void callsTheMethodOfTheName() {
        assertEquals("ab", el.eval("'a'.concat('b')"));
        assertEquals("bc", el.eval("'abc'.substring(1)"));
        assertEquals("b", el.eval("'abc'.substring(1, 2)"));
        assertEquals(2, (int) el.eval("[1, 2].size()"));
    }

    @Test
    void callsPublicInterfaceMethodsOfPrivateClasses() {
        el.defineBean("map", Map.of("one", List.of(1, 2)));
        assertEquals(2, (int) el.eval("map.get('one').size()"));
        assertTrue((boolean) el.eval("map.containsKey('one')"));
        assertFalse((boolean) el.eval("map.get('one').contains('3')"));
        assertEquals(2L, resolver.invoke(el.getELManager().getELContext(), Stream.of(1, 2), "count", null, new Object[0]));
    }

    @Test
    void readsPropertiesComponentsAndEntries() {
        el.defineBean("row", new Row("Talks", true, "OFAC"));
        assertEquals("Talks", el.eval("row.title"));
        assertTrue((boolean) el.eval("row.draft"));
        assertEquals("OFAC", el.eval("row.issuer"));
        assertEquals("a name", el.eval("bean.name"));
        assertTrue((boolean) el.eval("bean.set"));
        assertEquals("one", el.eval("{'first': 'one'}.first"));
        assertEquals(2L, (long) el.eval("[1, 2][1]"));
    }

    @Test
    void convertsArguments() {
        assertEquals("5", el.eval("bean.text(5)"));
        assertEquals("", el.eval("bean.text(null)"));
        assertEquals(7L, (long) el.eval("bean.number('7')"));
    }

    @Test
    void leavesAmbiguousMethodsToOtherResolvers() {
        assertEquals("a number", el.eval("bean.either(5)"));
        assertEquals("a list", el.eval("bean.either([1])"));
        assertEquals("1 2", el.eval("bean.any('1', '2')"));
    }

    @Test
    void throwsTheMethodsException() {
        ELException thrown = assertThrows(ELException.class, () -> el.eval("bean.refuse()"));
        assertSame(NotFoundException.class, thrown.getCause().getClass());
    }

    public record Row(String title, boolean draft, String issuer) {
    }

    public static final class Bean {

        public String getName() {
            return "a name";
        }

        public boolean isSet() {
            return true;
        }

        public String text(String given) {
            return given;
        }

        public Long number(Long given) {
            return given;
        }

        public String either(Integer given) {
            return "a number";
        }

        public String either(List<?> given) {
            return "a list";
        }

        public String any(String... given) {
            return String.join(" ", given);
        }

        public void refuse() {
            throw new NotFoundException("source", 1);
        }
    }
}
