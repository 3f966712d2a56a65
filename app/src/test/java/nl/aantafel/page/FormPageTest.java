package nl.aantafel.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** On which page a form says it stands, to be shown again after a refusal. */
class FormPageTest {

    private static MockHttpServletRequest standingOn(String page) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases");
        request.setParameter(Refused.FORM, page);
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/work",
                "/cases/019e4578-b887-7482-bb25-6117a517fe60/plan?doel=3",
                "/meetings/new?q=iv.picture.worries"
            })
    void showsAPageOfThisHouseAgain(String page) {
        assertThat(Refused.formPage(standingOn(page))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/casussen",
                "/x/../api/v1/casussen",
                "//elsewhere.example/",
                "/%2e%2e/api",
                "work",
                "https://elsewhere.example",
                "/cases;x=/api"
            })
    void showsNothingElse(String page) {
        assertThat(Refused.formPage(standingOn(page))).isNull();
    }
}
