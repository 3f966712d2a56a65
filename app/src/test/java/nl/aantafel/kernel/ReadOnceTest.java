package nl.aantafel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ReadOnceTest {

    private int queries;

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void asksOnceForTheSameKey() {
        assertThat(List.of(ask("a"), ask("a"), ask("b"))).containsExactly(1, 1, 2);
    }

    @Test
    void asksAgainAfterSomethingWasWritten() {
        ask("a");
        ReadOnce.forget();
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void keepsNothingFromOneTransactionToTheNext() {
        ask("a");
        end();
        begin();
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void keepsNothingOutsideATransaction() {
        end();
        ask("a");
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void asksOnlyForTheKeysItDoesNotKnowYet() {
        List<Set<String>> asked = new ArrayList<>();
        Function<Set<String>, Map<String, String>> query = keys -> {
            asked.add(Set.copyOf(keys));
            return keys.stream()
                    .filter(key -> !key.equals("none"))
                    .collect(Collectors.toMap(key -> key, String::toUpperCase));
        };
        ReadOnce.readAll("test", List.of("a", "none"), query);
        assertThat(ReadOnce.readAll("test", List.of("a", "none", "b"), query)).isEqualTo(Map.of("a", "A", "b", "B"));
        assertThat(asked).containsExactly(Set.of("a", "none"), Set.of("b"));
    }

    private int ask(String key) {
        return ReadOnce.read("test", key, () -> ++queries);
    }
}
