package nl.aantafel.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Speakers.Capacity;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.domain.Eyes;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.domain.PersonRules;
import nl.aantafel.casefile.domain.StatementRules;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.StatementStore;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a version of a statement out of what was typed: defaults filled in, checked against the frame, audience numbered. */
@Component
final class Composing {

    private static final Eyes EYES = new Eyes(Principal.TABLE);

    private final CaseGate gate;
    private final Speakers speakers;
    private final Audiences audiences;
    private final PersonStore persons;
    private final StatementStore store;
    private final Time time;

    Composing(
            CaseGate gate,
            Speakers speakers,
            Audiences audiences,
            PersonStore persons,
            StatementStore store,
            Time time) {
        this.gate = gate;
        this.speakers = speakers;
        this.audiences = audiences;
        this.persons = persons;
        this.store = store;
        this.time = time;
    }

    /** What was typed, complete and checked, with the capacity its speaker spoke in. */
    private record Checked(Write write, Capacity capacity) {
        boolean classified() {
            return !write.categories().isEmpty() && !write.ground().isEmpty();
        }
    }

    Kept first(Inside inside, Write write) {
        StatementStore.Held held = held(inside);
        Checked checked = check(inside, write, null, held);
        Set<Integer> asked = audiences.numbers(inside, write.audience(), held.principals());
        UUID id = gate.id();
        Place place = new Place(id, Kept.Versions.first(id, time.now()));
        return readable(kept(inside, checked, EYES.ofNew(asked, checked.classified()), place), held);
    }

    Kept correction(Inside inside, Write write, Kept former) {
        StatementStore.Held held = held(inside);
        Checked checked = check(
                inside,
                StatementDefaults.over(
                        write, former, former.broughtBy().equals(inside.actor().person())),
                former.source().professional(),
                held);
        Set<Integer> asked = write.audience().equals(Audience.TABLE) || empty(write.audience())
                ? former.audience()
                : audiences.numbers(inside, write.audience(), held.principals());
        UUID id = gate.id();
        Kept.Versions versions = former.versions().next(former.id(), time.now());
        Set<Integer> eyes = EYES.ofCorrection(former.audience(), asked, checked.classified());
        return readable(kept(inside, checked, eyes, new Place(id, versions)), held);
    }

    Kept classified(Inside inside, Kept former, Set<String> categories, String ground) {
        return same(inside, former, former.text(), categories, ground);
    }

    /** Other words, and all else as it was. */
    Kept reworded(Inside inside, Kept former, String text) {
        return same(inside, former, text, former.categories(), former.grounds().ground());
    }

    private Kept same(Inside inside, Kept former, String text, Set<String> categories, String ground) {
        Kept.Source source = former.source();
        Write same = new Write(
                text,
                "",
                "",
                new Speaker(source.professional(), source.person()),
                null,
                "",
                Set.of(),
                categories,
                ground,
                "",
                "",
                new Audience(Set.of(), Set.of(), Set.of()),
                "",
                Statements.Risk.NONE,
                Optional.empty(),
                "",
                null);
        return correction(inside, same, former);
    }

    /** The same words for more eyes. */
    Kept released(Kept former, Set<Integer> to) {
        boolean orally = former.kind().equals(StatementRules.ORALLY);
        if (!orally
                && (former.categories().isEmpty() || former.grounds().ground().isEmpty())) {
            throw RefusedException.invalid("bijdrage", "casefile.refusal.release-unclassified");
        }
        Set<Integer> audience = new HashSet<>(former.audience());
        audience.addAll(to);
        return former.released(gate.id(), audience, former.id(), time.now());
    }

    private Checked check(Inside inside, Write write, @Nullable UUID formerSpeaker, StatementStore.Held held) {
        Map<UUID, String> roles = persons.persons(inside.caseId()).stream()
                .collect(Collectors.toUnmodifiableMap(PersonView::id, PersonView::role));
        Capacity capacity = speakers.of(inside, write.speaker(), formerSpeaker);
        Set<UUID> subjects = roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(PersonRules.SUBJECT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        StatementDefaults defaults = new StatementDefaults(inside.frame(), subjects, time.today(), held.categories());
        Write full = defaults.fill(write, capacity);
        UUID person = full.speaker().person();
        new StatementRules(defaults.choices(), roles, time.today())
                .check(full)
                .that(person == null || roles.containsKey(person), "spreker", "casefile.refusal.not-in-case")
                .that(
                        capacity.secrecy() || full.liftingGround().isEmpty(),
                        "grondslagGeheimhouding",
                        "casefile.refusal.no-secrecy")
                .refuseIfAny();
        return new Checked(full, capacity);
    }

    private StatementStore.Held held(Inside inside) {
        return store.held(inside.actor().person(), inside.caseId(), time.now()).orElseThrow(RefusedException::notFound);
    }

    private static boolean empty(Audience audience) {
        return audience.groups().isEmpty()
                && audience.people().isEmpty()
                && audience.organisations().isEmpty()
                && audience.circles().isEmpty();
    }

    /** Its id and its place in the row of versions. */
    private record Place(UUID id, Kept.Versions versions) {}

    private static Kept kept(Inside inside, Checked checked, Set<Integer> audience, Place place) {
        Write write = checked.write();
        Capacity capacity = checked.capacity();
        return new Kept(
                place.id(),
                write.kind(),
                write.topic(),
                write.kind().equals(StatementRules.ORALLY) ? "" : write.text(),
                Objects.requireNonNull(write.saidOn()),
                new Kept.Source(
                        write.speaker().professional(),
                        write.speaker().person(),
                        capacity.organisation(),
                        capacity.seat(),
                        inside.actor().person()),
                write.toldBy(),
                write.about(),
                write.categories(),
                new Kept.Grounds(write.ground(), write.liftingGround(), write.liftingReason()),
                write.conditions().orElse(Conditions.NONE),
                audience,
                write.lifeDomain(),
                write.risk(),
                write.incident(),
                List.of(),
                write.questionKey(),
                write.conference(),
                place.versions());
    }

    /** The database would refuse what its writer cannot read; this says so in words. */
    private static Kept readable(Kept kept, StatementStore.Held held) {
        if (!Eyes.meet(kept.audience(), held.principals())) {
            throw RefusedException.invalid("zichtbaarVoor", "casefile.refusal.not-own-eyes");
        }
        if (!held.categories().containsAll(kept.categories())) {
            throw RefusedException.invalid("categorieen", "casefile.refusal.not-own-category");
        }
        return kept;
    }
}
