package kr.opengov.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiResourceTest {

    @ParameterizedTest
    @CsvSource({
        "//members.{extension: csv|xlsx|json}, /members.{extension}",
        "'/plans/{member}/{ordinal: [1-9][0-9]{0,3}}/checklist', /plans/{member}/{ordinal}/checklist",
        "/decisions{extension: (\\.(csv|xlsx|json))?}, /decisions{extension}",
        "/calls//{code}, /calls/{code}"
    })
    void namesThePartsOfAPathWithoutTheirPatterns(String path, String written) {
        assertThat(OpenApiResource.withoutPatterns(path)).isEqualTo(written);
    }
}
