package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every list of the register, whatever its rows say. */
class RegisterListProperties {

    record Thing(String code, String name, Integer number) {}

    @Property(tries = 200)
    void whatWentOutComesBackUnchanged(@ForAll("things") List<Thing> things) {
        Things list = new Things(things);
        ImportResult result = list.take(lines(list), null);
        assertThat(result.errors()).isEmpty();
        assertThat(result.unchanged()).isEqualTo(things.size());
        assertThat(list.standing()).isEqualTo(things);
    }

    @Property(tries = 200)
    void anEmptyRegisterBecomesTheSame(@ForAll("things") List<Thing> things) {
        Things list = new Things(things);
        Things empty = new Things(List.of());
        ImportResult result = empty.take(lines(list), null);
        assertThat(result.added()).isEqualTo(things.size());
        assertThat(empty.table()).isEqualTo(list.table());
    }

    @Property(tries = 200)
    void everyRowIsCountedOnceAndARepeatedOneIsRefused(
            @ForAll("things") List<Thing> standing, @ForAll("things") List<Thing> file) {
        Things list = new Things(standing);
        List<ImportLine> lines = new ArrayList<>(lines(new Things(file)));
        lines.addAll(lines(new Things(file)));
        ImportResult result = list.take(lines, "reason");
        assertThat(result.rows()).isEqualTo(2 * file.size());
        assertThat(result.added() + result.corrected() + result.unchanged()).isEqualTo(file.size());
        assertThat(result.errors())
                .hasSize(file.size())
                .extracting(ImportError::code)
                .allMatch("IMPORT_ROW_TWICE"::equals);
        assertThat(list.standing()).containsAll(file);
    }

    @Property(tries = 200)
    void nothingIsCorrectedWithoutAReason(@ForAll("things") List<Thing> standing, @ForAll("things") List<Thing> file) {
        Things list = new Things(standing);
        ImportResult result = list.take(lines(new Things(file)), " ");
        assertThat(result.corrected()).isZero();
        assertThat(list.standing()).containsAll(standing);
    }

    @Provide
    Arbitrary<List<Thing>> things() {
        Arbitrary<String> text = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("가나=+-@\r\n\"\u1100\u1161")
                .ofMaxLength(12)
                .map(Cells::plain)
                .map(one -> one.isEmpty() ? null : one);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D", "E"),
                        text,
                        Arbitraries.integers().between(0, 99).injectNull(0.3))
                .as(Thing::new)
                .list()
                .ofMaxSize(5)
                .uniqueElements(Thing::code);
    }

    private static List<ImportLine> lines(Things list) {
        List<ImportLine> lines = new ArrayList<>();
        for (List<String> row : list.table()) {
            lines.add(new ImportLine(
                    lines.size() + 2, Map.of("code", row.get(0), "name", row.get(1), "number", row.get(2))));
        }
        return lines;
    }

    /** A list in memory. */
    private static final class Things extends RegisterList<Thing> {
        private final Map<String, Thing> things = new LinkedHashMap<>();

        Things(List<Thing> standing) {
            standing.forEach(this::add);
        }

        @Override
        protected List<Field<Thing>> fields() {
            return List.of(
                    new Field<>("code", Thing::code),
                    new Field<>("name", Thing::name),
                    new Field<>("number", Thing::number));
        }

        @Override
        protected List<Thing> standing() {
            return List.copyOf(things.values());
        }

        @Override
        protected Thing read(Cells cells) {
            return new Thing(cells.needed("code", 10), cells.text("name", 100), cells.number("number"));
        }

        @Override
        protected Object key(Thing row) {
            return row.code();
        }

        @Override
        protected void add(Thing row) {
            things.put(row.code(), row);
        }

        @Override
        protected void correct(Thing before, Thing row, String reason) {
            things.put(row.code(), row);
        }
    }
}
