package nl.aantafel.frame.files;

import java.util.Collection;
import java.util.TreeSet;

/** What is wrong in the frame files, each with its place; gathered, so that whoever wrote a file sees all of it at once. */
final class Problems {

    /** A place in a file; lines count from 1. */
    record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    private record Problem(Place place, String reason) implements Comparable<Problem> {
        @Override
        public int compareTo(Problem other) {
            int byFile = place.file().compareTo(other.place.file());
            int byLine = byFile != 0 ? byFile : Integer.compare(place.line(), other.place.line());
            return byLine != 0 ? byLine : reason.compareTo(other.reason);
        }
    }

    // A set: a shared file that several frames include has its problems once.
    private final Collection<Problem> all = new TreeSet<>();

    void add(Place place, String reason) {
        all.add(new Problem(place, reason));
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            StringBuilder message = new StringBuilder("The frame files are not valid:");
            all.forEach(each ->
                    message.append("\n  ").append(each.place()).append(": ").append(each.reason()));
            throw new InvalidFramesException(message.toString());
        }
    }
}
