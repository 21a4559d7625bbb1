package kr.opengov.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource({
        "한빛재단과 협약을 맺는다, 한빛재단, true",
        "한빛 재단과 협약을 맺는다, 한빛재단, true",
        "한빛재단과 협약을 맺는다, (재)한빛재단, true",
        "㈜새길소프트에 맡긴다, 주식회사 새길소프트, true",
        "김하나 위원의 제안, 김하나, true",
        "이수증을 준다, 이수, false",
        "An agreement with Open Data Centre, open data centre, true",
        "An agreement with Open Data Centres, Open Data Centre, false",
        "It is agreed, It, false",
        "협약을 맺는다, 한빛재단, false",
        "협약을 맺는다, '', false"
    })
    void findsNames(String text, String name, boolean found) {
        assertThat(new Mentions(text).of(name)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = "null")
    void findsNobodyWithoutAName(String name) {
        assertThat(new Mentions("협약").of(name)).isFalse();
    }
}
