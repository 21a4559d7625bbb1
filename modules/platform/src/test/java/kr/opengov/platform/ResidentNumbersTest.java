package kr.opengov.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "800101-1234567",
                "홍길동(800101-1234567)",
                "800101 - 2234567",
                "800101–1234567",
                "800101·1234567",
                "８００１０１－１２３４５６７",
                "800101\u00a01234567",
                // Since October 2020 there is no checksum; with a separator the birthday is enough.
                "210229-3123456 은 없는 날, 200229-3123456 은 있는 날",
                // The checksum fits.
                "8001011234560",
                "주민등록번호: 8001011234567",
                "외국인 등록번호는 8001015234567"
            })
    void findsNumbers(String text) {
        assertThat(ResidentNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "800101-1******",
                "801301-1234567",
                "800132-1234567",
                "210229-3123456",
                // Thirteen digits of something else: the checksum does not fit.
                "8001011234567",
                "ISBN 9788901234567",
                "2021-12-15 19:00",
                "전화 02-2100-1234",
                "1800101-1234567",
                "800101-12345678"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(ResidentNumbers.in(text)).isFalse();
    }

    @Test
    void tellsWhereAndShowsOnlyTheBirthday() {
        assertThat(ResidentNumbers.find("앞 800101-1234567 뒤"))
                .containsExactly(new ResidentNumbers.Found(2, "800101-*******"));
        assertThat(ResidentNumbers.find(null)).isEmpty();
        assertThatThrownBy(() -> ResidentNumbers.refuse("body", "800101-1234567"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("RESIDENT_NUMBER_FOUND");
                    assertThat(refusal.field()).isEqualTo("body");
                    assertThat(refusal.arguments()).containsExactly("800101-*******");
                });
    }
}
