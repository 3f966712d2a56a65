package nl.aantafel.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.domain.Activations;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import org.junit.jupiter.api.Test;

class KeepingFramesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Actor ADMINISTRATOR =
            Actor.professional(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final UUID PARTNERSHIP = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final Kept kept = new Kept();
    private final Traced trace = new Traced();
    private final Frames frames =
            new KeepingFrames(new FrameCatalogue(), kept, new OnlyTheAdministrator(), trace, () -> NOW);

    @Test
    void activatesTheSafetyHouseInItsPresentVersion() {
        Activation activation = frames.activate(ADMINISTRATOR, PARTNERSHIP, "care_and_safety_house", " ");

        assertThat(activation)
                .isEqualTo(new Activation(
                        PARTNERSHIP, "care_and_safety_house", "2026.1", "", ADMINISTRATOR.person(), NOW));
        assertThat(frames.activations(ADMINISTRATOR, PARTNERSHIP)).containsExactly(activation);
        assertThat(trace.lines).extracting(Trace.Line::action).containsExactly(Trace.Action.ADMINISTER);
    }

    @Test
    void refusesTheFrameOutsideTheHouseWithoutAnAdvice() {
        assertThatThrownBy(() -> frames.activate(ADMINISTRATOR, PARTNERSHIP, "mda_outside_safety_house", "  "))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new Refusal.Invalid(List.of(new Refusal.FieldError(
                                        "adviceReference", "frame.activate.advice-missing", List.of())))));
        assertThat(kept.all).isEmpty();
    }

    @Test
    void activatesTheFrameOutsideTheHouseWithAnAdvice() {
        Activation activation = frames.activate(ADMINISTRATOR, PARTNERSHIP, "mda_outside_safety_house", " FG 2026-14 ");

        assertThat(activation.adviceReference()).isEqualTo("FG 2026-14");
    }

    @Test
    void refusesAnUnknownFrame() {
        assertThatThrownBy(() -> frames.activate(ADMINISTRATOR, PARTNERSHIP, "unknown", "x"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesWhoIsNotTheAdministrator() {
        Actor other = Actor.professional(UUID.fromString("00000000-0000-7000-8000-000000000003"));

        assertThatThrownBy(() -> frames.activate(other, PARTNERSHIP, "care_and_safety_house", ""))
                .isInstanceOf(RefusedException.class);
        assertThat(kept.all).isEmpty();
    }

    private static final class Kept implements Activations {

        private final List<Activation> all = new ArrayList<>();

        @Override
        public void put(Activation activation) {
            all.removeIf(each -> each.partnership().equals(activation.partnership())
                    && each.code().equals(activation.code()));
            all.add(activation);
        }

        @Override
        public List<Activation> of(UUID partnership) {
            return all.stream()
                    .filter(each -> each.partnership().equals(partnership))
                    .toList();
        }
    }

    private static final class Traced implements Trace {

        private final List<Line> lines = new ArrayList<>();

        @Override
        public void line(Line line) {
            lines.add(line);
        }

        @Override
        public void failed(String useCase) {}

        @Override
        public void refused(String useCase, Refusal refusal) {}

        @Override
        public void at(Device device) {}

        @Override
        public void nothingPersonal() {}
    }

    private static final class OnlyTheAdministrator implements Authorise {

        @Override
        public Standing require(Actor actor, Right right, UUID caseId) {
            throw RefusedException.notFound();
        }

        @Override
        public boolean may(Actor actor, Right right, UUID caseId) {
            return false;
        }

        @Override
        public void require(Actor actor, Duty duty, UUID partnershipId) {
            if (!may(actor, duty, partnershipId)) {
                throw RefusedException.mayNot("frame.test");
            }
        }

        @Override
        public boolean may(Actor actor, Duty duty, UUID partnershipId) {
            return actor.equals(ADMINISTRATOR) && duty == Duty.ADMINISTER && partnershipId.equals(PARTNERSHIP);
        }

        @Override
        public List<UUID> where(Actor actor, Duty duty) {
            return actor.equals(ADMINISTRATOR) && duty == Duty.ADMINISTER ? List.of(PARTNERSHIP) : List.of();
        }

        @Override
        public UUID requireDeciding(Actor actor, String decision, UUID partnershipId, String frameCode) {
            throw RefusedException.notFound();
        }
    }
}
