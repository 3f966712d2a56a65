package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConversationCards.Block;

/** What can be released to one member of a family around a conference, besides the plan; each a copy in which nothing has to be looked up. */
public sealed interface TalkCopy {

    /** What it is. */
    enum Kind {
        /** The conversation card (praatplaat) of the conference they are asked for. */
        CARD,
        /** Short questions after it (korte vragen). */
        QUESTIONS,
        /** That a part of it took place without them. */
        APART;

        private static final String PREFIX = "talk_";

        public String code() {
            return PREFIX + name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    Kind kind();

    /** All that can be read in it of places and people. */
    String words();

    /** The card in each language. */
    @Personal
    record Card(Instant from, Instant until, String place, Face dutch, Face english) implements TalkCopy {

        public Face in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : dutch;
        }

        @Override
        public Kind kind() {
            return Kind.CARD;
        }

        @Override
        public String words() {
            return place + "\n" + String.join("\n", dutch.there()) + "\n" + String.join("\n", english.there());
        }

        @Override
        public String toString() {
            return "Card";
        }
    }

    /** {@code there}: who sits there, in a line each. */
    record Face(String title, List<String> there, List<Block> blocks) {

        public Face {
            there = List.copyOf(there);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The forms of the frame for clients that somebody has not filled in yet.
     *
     * @param until the last day
     */
    record Questions(LocalDate on, LocalDate until, List<Form> forms) implements TalkCopy {

        public Questions {
            forms = List.copyOf(forms);
        }

        @Override
        public Kind kind() {
            return Kind.QUESTIONS;
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** A form with its scale, in the words of the frame; {@code privacy} says who reads it. */
    record Form(
            String code,
            Label label,
            Label intro,
            Label privacy,
            int lowest,
            int highest,
            Label lowestMeans,
            Label highestMeans,
            List<Coded> items) {

        public Form {
            items = List.copyOf(items);
        }
    }

    /** On a day, a part without them. */
    record Apart(LocalDate on) implements TalkCopy {

        @Override
        public Kind kind() {
            return Kind.APART;
        }

        @Override
        public String words() {
            return "";
        }
    }
}
