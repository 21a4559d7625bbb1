package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalAddressTest {

    @Test
    void followsPathsOfThisPortal() {
        assertThat(LocalAddress.orHome("/en/members?asOf=2015-01-01&sort=name"))
                .isEqualTo("/en/members?asOf=2015-01-01&sort=name");
        assertThat(LocalAddress.orHome("/members?text=%ED%95%9C")).isEqualTo("/members?text=%ED%95%9C");
    }

    @Test
    void leadsNobodyElsewhere() {
        for (String address : new String[] {
            null,
            "",
            "https://example.org",
            "//example.org",
            "/\\example.org",
            "\\/example.org",
            "javascript:alert(1)",
            "/a\r\nSet-Cookie: x=y",
            "members",
            "/%zz"
        }) {
            assertThat(LocalAddress.orHome(address)).as("%s", address).isEqualTo("/");
        }
    }
}
