package kr.opengov.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kr.opengov.platform.internal.documents.PaperWords;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever a document holds, its two forms say the same, and say it again alike. */
class DocumentOutputProperties {
    private static final String CHARACTERS = "가나다라마바사힣각뷁漢字ABCxyz0189 .,;:()<>&\"'=+-@%$#[]{}\\/「」·※①㎡éŁğΩЖ\n\t";
    private static final String IGNORED = "\u0000\u0008\u001F\u200B\u202E\uFEFF\uFE0F";

    private final DocumentOutput output = new DocumentOutput();

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void bothFormsSayTheSame(@ForAll long seed) {
        OfficialDocument document = new Draw(seed).document();
        byte[] pdf = output.pdf(document);
        byte[] hwpx = output.hwpx(document);

        String words = PaperText.pressed(PaperWords.of(document));
        assertThat(PaperText.pressed(PaperText.ofPdf(pdf))).isEqualTo(words);
        assertThat(PaperText.pressed(PaperText.ofHwpx(hwpx))).isEqualTo(words);
        assertThat(output.pdf(document)).isEqualTo(pdf);
        assertThat(output.hwpx(document)).isEqualTo(hwpx);
    }

    /** Draws documents of every shape, the odd ones as often as the usual. */
    private static final class Draw {
        private final Random random;

        Draw(long seed) {
            random = new Random(seed);
        }

        OfficialDocument document() {
            return new OfficialDocument(
                    random.nextBoolean() ? "ko" : "en",
                    new Issuer(text(9), maybe(9), maybe(5), maybe(30), maybe(20), maybe(12), maybe(12), maybe(15)),
                    times(4, () -> text(12)),
                    maybe(12),
                    text(80),
                    blocks(12),
                    times(4, () -> new Annex(text(30), 1 + random.nextInt(3), blocks(4))),
                    times(9, this::step),
                    random.nextBoolean() ? Registration.none() : new Registration(text(12), day()),
                    new DisclosureMark(
                            DisclosureMark.Level.values()[random.nextInt(3)],
                            random.nextBoolean() ? List.of() : List.of(1, 5),
                            maybe(6)));
        }

        private ApprovalStep step() {
            return new ApprovalStep(
                    ApprovalStep.Part.values()[random.nextInt(4)],
                    text(8),
                    maybe(4),
                    random.nextBoolean() ? null : day(),
                    ApprovalStep.Mark.values()[random.nextInt(3)]);
        }

        private List<Block> blocks(int most) {
            return times(most, () -> switch (random.nextInt(4)) {
                case 0 -> new Block.Paragraph(text(300));
                case 1 -> table();
                default -> new Block.Item(1 + random.nextInt(Block.DEEPEST_LEVEL), text(120));
            });
        }

        private Block table() {
            int columns = 1 + random.nextInt(7);
            List<List<String>> rows = new ArrayList<>();
            int count = random.nextInt(8) == 0 ? 60 : random.nextInt(5);
            for (int row = 0; row < count; row++) {
                rows.add(IntStream.range(0, columns)
                        .mapToObj(column -> maybe(40))
                        .toList());
            }
            List<String> header =
                    IntStream.range(0, columns).mapToObj(column -> text(10)).toList();
            return new Block.Table(maybe(20), header, Collections.unmodifiableList(rows));
        }

        private LocalDate day() {
            return LocalDate.of(2011, 9, 20).plusDays(random.nextInt(10_000));
        }

        private String maybe(int longest) {
            return random.nextInt(3) == 0 ? null : text(longest);
        }

        private String text(int longest) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(longest + 1) * (random.nextInt(20) == 0 ? 10 : 1);
            for (int i = 0; i < length; i++) {
                String from = random.nextInt(30) == 0 ? IGNORED : CHARACTERS;
                text.append(from.charAt(random.nextInt(from.length())));
            }
            return text.toString();
        }

        private <T> List<T> times(int most, Supplier<T> one) {
            return IntStream.range(0, random.nextInt(most + 1))
                    .mapToObj(i -> one.get())
                    .toList();
        }
    }
}
