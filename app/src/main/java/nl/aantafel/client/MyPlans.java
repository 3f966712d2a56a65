package nl.aantafel.client;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own plan (mijn plan): the lines that were released to them, and what they say about each. Whoever only looks along reads it
 * and writes nothing.
 */
public interface MyPlans {

    /** What somebody can say; each but that something is done takes words. */
    enum Kind {
        DONE,
        NOT_DONE,
        QUESTION,
        WORDS,
        PROPOSAL;

        static final String PREFIX = "plan_";

        public String code() {
            return PREFIX + name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }

        public boolean needsWords() {
            return this != DONE;
        }
    }

    /** What somebody wrote at which door, whether it was read, and the answer; the answerer by organisation and role. */
    @Personal
    record Reaction(
            UUID id,
            @Nullable UUID source,
            String sourceKind,
            Kind kind,
            String body,
            Instant writtenAt,
            @Nullable Instant readAt,
            String answer,
            String answeredAs,
            @Nullable Instant answeredAt,
            UUID door) {
        @Override
        public String toString() {
            return "Reaction";
        }
    }

    /** {@code fresh}: not read before. */
    @Personal
    record Line(UUID id, PlanCopy copy, boolean fresh, List<Reaction> reactions) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** {@code since} and {@code by}: the latest release. */
    @Personal
    record MyPlan(
            OwnPage page,
            List<Line> lines,
            List<Reaction> proposals,
            @Nullable Instant since,
            String by) {
        @Override
        public String toString() {
            return "MyPlan";
        }
    }

    /** What is said about a line; without a line a proposal for an agreement. */
    @Personal
    record Reply(@Nullable UUID line, Kind kind, String body) {
        @Override
        public String toString() {
            return "Reply";
        }
    }

    /** The page's plan; who holds the page themselves has read it then. */
    MyPlan of(Actor actor, Optional<UUID> page);

    /** The same for the first page, which shows a few lines: nothing counts as read. */
    MyPlan glance(Actor actor, Optional<UUID> page);

    /** Refused: for whoever looks along, a line that was taken back, no words where words are needed. Saying the same twice is saying it once. */
    void say(Actor actor, Optional<UUID> page, Reply reply);

    /** Nobody reads it from now on, nor an answer to it. Only for who wrote it; what was done because of it stays. */
    void takeBack(Actor actor, Optional<UUID> page, UUID reaction);
}
