package nl.aantafel.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a cookie of the house is called, and which one is believed. */
class CookiesTest {

    private static MockHttpServletRequest request(boolean secure, Cookie... cookies) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        request.setCookies(cookies);
        return request;
    }

    @Test
    void overTlsItIsOfThisHostAlone() {
        Cookie cookie = Cookies.of(request(true), "aantafel", "x", -1);
        assertThat(cookie.getName()).isEqualTo("__Host-aantafel");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void withoutTlsABrowserWouldNotTakeThatName() {
        assertThat(Cookies.of(request(false), "aantafel", "x", -1).getName()).isEqualTo("aantafel");
        assertThat(Cookies.read(request(false, new Cookie("aantafel", "x")), "aantafel"))
                .contains("x");
    }

    @Test
    void overTlsOneThatAnotherHostCouldHaveSetIsNotBelieved() {
        assertThat(Cookies.read(request(true, new Cookie("aantafel", "planted")), "aantafel"))
                .isEmpty();
        assertThat(Cookies.read(
                        request(true, new Cookie("aantafel", "planted"), new Cookie("__Host-aantafel", "own")),
                        "aantafel"))
                .contains("own");
    }
}
