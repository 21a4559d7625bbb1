package kr.opengov.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void namesTheFieldItConcerns() {
        Refusal refusal = Refusal.ofField("joinedOn", "JOIN_IN_FUTURE", "2027-01-01");

        assertThat(refusal.field()).isEqualTo("joinedOn");
        assertThat(refusal.code()).isEqualTo("JOIN_IN_FUTURE");
        assertThat(refusal.arguments()).containsExactly("2027-01-01");
    }

    @Test
    void concernsTheWholeWhereNoFieldIsNamed() {
        assertThat(new Refusal("STATUS_OUT_OF_ORDER").field()).isNull();
    }
}
