package nl.aantafel.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.door.Attempts;
import nl.aantafel.account.door.PasswordRule;
import nl.aantafel.account.door.Token;
import org.junit.jupiter.api.Test;

class SignInRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final long STEP = NOW.getEpochSecond() / CodeWindow.STEP;

    @Test
    void acceptsTheCodeOfThisHalfMinuteAndItsNeighbours() {
        assertThat(accepted("" + STEP, 0)).hasValue(STEP);
        assertThat(accepted("" + (STEP - 1), 0)).hasValue(STEP - 1);
        assertThat(accepted("" + (STEP + 1), 0)).hasValue(STEP + 1);
        assertThat(accepted("" + (STEP - 2), 0)).isEmpty();
        assertThat(accepted("" + (STEP + 2), 0)).isEmpty();
    }

    @Test
    void acceptsACodeTypedInGroups() {
        String code = "" + STEP;
        assertThat(accepted(code.substring(0, 3) + " " + code.substring(3), 0)).hasValue(STEP);
    }

    @Test
    void refusesACodeThatWasUsed() {
        assertThat(accepted("" + STEP, STEP)).isEmpty();
        assertThat(accepted("" + (STEP - 1), STEP)).isEmpty();
        assertThat(accepted("" + (STEP + 1), STEP)).hasValue(STEP + 1);
    }

    @Test
    void restsAfterFiveWrongAttempts() {
        Attempts attempts = Attempts.NONE;
        for (int i = 0; i < 4; i++) {
            attempts = attempts.oneMore(Attempts.Limit.NAME_FROM_ADDRESS, NOW);
            assertThat(attempts.resting(NOW)).isFalse();
        }
        attempts = attempts.oneMore(Attempts.Limit.NAME_FROM_ADDRESS, NOW);
        assertThat(attempts.resting(NOW)).isTrue();
        assertThat(attempts.resting(NOW.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(attempts.resting(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void countsAnewAfterARest() {
        Attempts rested = new Attempts(5, NOW);
        assertThat(rested.oneMore(Attempts.Limit.NAME_FROM_ADDRESS, NOW)).isEqualTo(new Attempts(1, null));
    }

    @Test
    void keepsOnlyTheHashOfAToken() {
        Set<String> many = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            many.add(Token.random());
        }
        assertThat(many).hasSize(1000).allMatch(token -> token.length() == 43);
        assertThat(Token.hash("abc")).hasSize(32).isEqualTo(Token.hash("abc")).isNotEqualTo(Token.hash("abd"));
    }

    @Test
    void writesSecretsAsAppsReadThem() {
        // RFC 4648: "foobar" is MZXW6YTBOI in Base32.
        assertThat(new String(Secret.bytes("MZXW6YTBOI"), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("foobar");
        String secret = Secret.random();
        assertThat(secret).hasSize(32).matches("[A-Z2-7]+");
        assertThat(Secret.bytes(secret)).hasSize(20);
        assertThat(Secret.grouped("ABCDEFGH")).isEqualTo("ABCD EFGH");
        assertThat(Secret.uri("ABCD", "l.vos@example.org"))
                .isEqualTo("otpauth://totp/Aan%20Tafel:l.vos%40example.org?secret=ABCD&issuer=Aan%20Tafel");
    }

    @Test
    void asksForLongPasswordsOnly() {
        assertThat(wrong("vier losse woorden hier")).isFalse();
        assertThat(wrong("kortetekst")).isTrue();
        assertThat(wrong("aaaaaaaaaaaaaaaa")).isTrue();
        assertThat(wrong("hallo Lotte.Vos hallo")).isTrue();
        assertThat(wrong("x1".repeat(40))).isTrue();
        assertThat(wrong("")).isTrue();
    }

    @Test
    void leadsNowhereElse() {
        assertThat(LocalPath.of("/cases/1?tab=plan")).isEqualTo("/cases/1?tab=plan");
        for (String elsewhere : Arrays.asList(
                "https://example.org",
                "//example.org",
                "/\\example.org",
                "/a\r\nb",
                "javascript:1",
                "",
                "/sign-out",
                "/api/v1/x")) {
            assertThat(LocalPath.of(elsewhere)).isEqualTo("/");
        }
    }

    @Test
    void endsASessionWithoutUseAndInAnyCaseAtTheEnd() {
        SessionLimits limits = new SessionLimits(Duration.ofMinutes(45), Duration.ofHours(12));
        Session session =
                new Session(new UUID(0, 1), new UUID(0, 2), Set.of("demo"), NOW, NOW, NOW.plus(Duration.ofHours(12)));
        assertThat(limits.lasts(session, NOW.plus(Duration.ofMinutes(44)))).isTrue();
        assertThat(limits.lasts(session, NOW.plus(Duration.ofMinutes(45)))).isFalse();
        Session busy = new Session(
                new UUID(0, 1),
                new UUID(0, 2),
                Set.of("demo"),
                NOW,
                NOW.plus(Duration.ofHours(12)),
                session.expiresAt());
        assertThat(limits.lasts(busy, NOW.plus(Duration.ofHours(12)))).isFalse();
        assertThat(limits.worthSaying(session, NOW.plusSeconds(59))).isFalse();
        assertThat(limits.worthSaying(session, NOW.plusSeconds(60))).isTrue();
    }

    private static OptionalLong accepted(String typed, long lastStep) {
        return CodeWindow.accepted(typed, NOW, lastStep, Long::toString);
    }

    @Test
    void refusesWhatPeopleOftenChooseHoweverItIsDressedUp() {
        for (String often : java.util.List.of(
                "password1234",
                "Wachtwoord123!",
                "Welkom2026!!",
                "qwertyuiop12",
                "aantafel2026",
                "123456789012",
                "iloveyou1234")) {
            assertThat(wrong(often)).as(often).isTrue();
        }
        assertThat(wrong("blauwe fiets onder de brug")).isFalse();
        assertThat(wrong("drie groene stoelen")).isFalse();
    }

    private static boolean wrong(String password) {
        return PasswordRule.check("password", password, "lotte.vos@example.org").failed();
    }
}
