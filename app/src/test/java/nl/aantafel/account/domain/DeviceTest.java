package nl.aantafel.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.account.door.Device;
import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void knowsTheUsualBrowsersByWhatTheySayOfThemselves() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"))
                .isEqualTo(new Device("firefox", "windows"));
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0"))
                .isEqualTo(new Device("edge", "windows"));
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36"))
                .isEqualTo(new Device("chrome", "linux"));
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1"))
                .isEqualTo(new Device("safari", "iphone"));
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36"))
                .isEqualTo(new Device("chrome", "android"));
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(Device.of(null)).isEqualTo(Device.UNKNOWN);
        assertThat(Device.of("<script>alert(1)</script>")).isEqualTo(Device.UNKNOWN);
        assertThat(Device.of("Firefox/1 Windows".repeat(1000))).isEqualTo(Device.UNKNOWN);
    }
}
