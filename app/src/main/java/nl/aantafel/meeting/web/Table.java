package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.web.People.Person;

/** The table from above: the chair at the head, the others around it. Sizes are those of the drawing's own coordinates. */
@Personal
public record Table(int width, List<Seat> seats) {

    private static final int STEP = 47;
    private static final int EDGE = 52;
    private static final int LEAST = 300;

    /** {@code style} is chair, family, absent or empty. */
    @Personal
    public record Seat(int x, int y, String key, String code, String name, String style) {

        /** Whether this person has the table open on a device. */
        public boolean here(Set<UUID> here) {
            return here.stream().anyMatch(each -> key.equals("p:" + each));
        }

        public boolean family() {
            return style.startsWith("family") || style.equals("absent-family");
        }

        /** The class that colours the seat or its letters. */
        public String classOf(String part) {
            String modifier = style.equals("absent-family") ? "absent" : style;
            return "aantafel-table__" + part + (modifier.isEmpty() ? "" : " aantafel-table__" + part + "--" + modifier);
        }

        @Override
        public String toString() {
            return "Seat";
        }
    }

    static Table of(List<Person> people) {
        List<Person> others = people.stream().filter(each -> !each.chair()).toList();
        int above = (others.size() + 1) / 2;
        int width = Math.max(LEAST, 2 * EDGE + STEP * Math.max(above, 1));
        List<Seat> seats = new ArrayList<>();
        people.stream().filter(Person::chair).findFirst().ifPresent(chair -> seats.add(seat(chair, 24, 89)));
        for (int at = 0; at < others.size(); at++) {
            boolean top = at < above;
            int row = top ? above : others.size() - above;
            int place = top ? at : at - above;
            int x = width / 2 - (row - 1) * STEP / 2 + place * STEP;
            seats.add(seat(others.get(at), x, top ? 24 : 154));
        }
        return new Table(width, List.copyOf(seats));
    }

    private static Seat seat(Person person, int x, int y) {
        String style = person.family() ? "family" : person.chair() ? "chair" : "";
        return new Seat(
                x,
                y,
                person.key(),
                person.code(),
                person.name(),
                person.there() ? style : person.family() ? "absent-family" : "absent");
    }

    public int topWidth() {
        return width - 2 * EDGE;
    }

    public int middle() {
        return width / 2;
    }

    @Override
    public String toString() {
        return "Table";
    }
}
