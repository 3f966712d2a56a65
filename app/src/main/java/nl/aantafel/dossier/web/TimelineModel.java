package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.dossier.Dossiers.Basics;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import org.jspecify.annotations.Nullable;

/** The whole timeline: drawn, and as a list, newest first. */
public record TimelineModel(Basics basics, TimelinePicture picture, List<Event> all, Shown shown) {

    /** What the reader asked to see: one kind, one of the family; empty and null for everything. */
    @Personal
    public record Shown(String kind, @Nullable UUID person) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /**
     * One line of the list.
     *
     * @param kind incident, help, measure, hearing, leaves_detention, meeting, agreement, evaluation, deviation, phase, pathway or direction
     * @param persons of the family whom it is about; empty when it is about all of them
     * @param when the day or the period in words
     * @param href where it can be changed or read; absent when nowhere
     */
    @Personal
    public record Event(
            String kind,
            LocalDate on,
            String when,
            String what,
            String more,
            boolean ahead,
            @Nullable String href,
            Set<UUID> persons) {

        @Override
        public String toString() {
            return "Event";
        }
    }

    /** The lines that are shown; with somebody chosen also what is about all of the family. */
    public List<Event> events() {
        return all.stream()
                .filter(event -> shown.kind().isEmpty() || event.kind().equals(shown.kind()))
                .filter(event -> shown.person() == null
                        || event.persons().isEmpty()
                        || event.persons().contains(shown.person()))
                .toList();
    }

    public boolean filtered() {
        return !shown.kind().isEmpty() || shown.person() != null;
    }

    /** The kinds there are on this timeline, in the order they first stand there. */
    public List<String> kinds() {
        return all.stream().map(Event::kind).distinct().sorted().toList();
    }

    public List<Choice> persons() {
        return basics.family().persons().stream()
                .map(person -> new Choice(person.id().toString(), person.fullName()))
                .toList();
    }

    public boolean mayEdit() {
        return basics.may(Right.EDIT_FAMILY);
    }

    public String path() {
        return basics.path();
    }
}
