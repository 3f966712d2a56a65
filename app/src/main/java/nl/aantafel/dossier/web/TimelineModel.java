package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.dossier.Dossiers.Basics;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** The whole timeline: drawn, and as a list, newest first. */
public record TimelineModel(Basics basics, TimelinePicture picture, List<Event> events) {

    /**
     * One line of the list.
     *
     * @param kind incident, help, measure, meeting, phase, pathway or direction
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
            @Nullable String href) {

        @Override
        public String toString() {
            return "Event";
        }
    }

    public boolean mayEdit() {
        return basics.may(Right.EDIT_FAMILY);
    }

    public String path() {
        return basics.path();
    }
}
