package kr.opengov.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({"' Minji@Example.KR ', minji@example.kr", "a.b+c@mail.go.kr, a.b+c@mail.go.kr", "민지@예시.한국, 민지@예시.한국"})
    void hasOneForm(String typed, String normal) {
        assertThat(EmailAddress.normalize(typed)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@example.kr",
                "a@example..kr",
                "a b@example.kr",
                "a@example.kr\nBcc: x@example.kr",
                "a@example.kr,b@example.kr",
                "<a@example.kr>",
                "a@@example.kr"
            })
    void whatCannotBeOneIsNone(String typed) {
        assertThat(EmailAddress.normalize(typed)).isEmpty();
    }
}
