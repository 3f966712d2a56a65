package nl.aantafel.account;

import java.time.Duration;
import nl.aantafel.account.domain.SessionLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one stays signed in.
 *
 * @param idle without opening or saving anything
 * @param absolute in all, however busy
 */
@ConfigurationProperties("aantafel.session")
public record SessionSettings(
        @DefaultValue("PT45M") Duration idle,
        @DefaultValue("PT12H") Duration absolute) {

    public SessionLimits limits() {
        return new SessionLimits(idle, absolute);
    }
}
