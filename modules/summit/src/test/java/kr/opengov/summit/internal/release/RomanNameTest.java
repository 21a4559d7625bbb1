package kr.opengov.summit.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNameTest {

    @ParameterizedTest
    @CsvSource({
        "홍길동, hong",
        "홍길동, gildong",
        "홍길동, Kil-dong",
        "홍길동, honggildong",
        "강영수, kang",
        "강영수, youngsoo",
        "강영수, Yeong-su",
        "강영수, young",
        "김지수, Kim",
        "김지수, jisoo",
        "이주영, Lee",
        "이주영, Yi",
        "이주영, rhee",
        "이주영, jooyoung",
        "박준, Park",
        "박준, joon",
        "최경진, Choi",
        "최경진, kyungjin",
        "정상민, Jung",
        "정상민, Chung",
        "유인영, Yoo",
        "유인영, ryu",
        "임현우, Lim",
        "임현우, hyunwoo",
        "안희은, ahn",
        "안희은, heeeun",
        "서영복, suh",
        "백철수, paik",
        "백철수, chulsoo",
        "허준, huh",
        "신동엽, shin"
    })
    void aNameIsFoundAsItsBearerMayWriteIt(String name, String word) {
        assertThat(new RomanName(word).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"강영수, kim", "강영수, ang", "강영수, gangyeong-su-x", "강영수, 강", "이주영, le", "Ada Lovelace, ada", "박준, pa"})
    void andNotAsAnotherName(String name, String word) {
        assertThat(new RomanName(word).matches(name)).isFalse();
    }
}
