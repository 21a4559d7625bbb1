package kr.opengov.summit.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines of calendars: short enough in octets, whole characters, and nothing lost (RFC 5545, 3.1). */
class OctetFoldingProperties {
    private static final int MOST = 75;

    @Property
    void everyLineIsShortAndEveryCharacterWhole(@ForAll("lines") String line) throws CharacterCodingException {
        String folded = OctetFolding.fold(line + "\r\n");
        assertThat(folded).endsWith("\r\n");
        for (String one : folded.split("\r\n")) {
            byte[] octets = one.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(MOST);
            // A cut surrogate pair would become a question mark here, and a cut character fail to decode.
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(octets))
                            .toString())
                    .isEqualTo(one);
        }
        assertThat(folded.replace("\r\n ", "")).as("unfolded").isEqualTo(line + "\r\n");
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> character = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('가', '힣').ofLength(1),
                Arbitraries.strings().withCharRange('!', '~').ofLength(1),
                Arbitraries.of("é", "–", "한국", "\uD83C\uDFDB", "\u1112\u1161\u11AB", "“"));
        return character.list().ofMaxSize(200).map(all -> "SUMMARY:" + String.join("", all));
    }
}
