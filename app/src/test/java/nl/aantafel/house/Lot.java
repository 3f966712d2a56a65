package nl.aantafel.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is drawn by lot for one world, the same each time for the same number, and words that stand in no other world. */
final class Lot {

    private final Random drawn;
    private final String name;
    private int words;

    Lot(long seed) {
        this.drawn = new Random(seed);
        this.name = letters(seed);
    }

    /** One in so many. */
    boolean oneIn(int many) {
        return drawn.nextInt(many) == 0;
    }

    /** From nought, below this. */
    int below(int many) {
        return drawn.nextInt(many);
    }

    <T> T one(List<T> from) {
        return from.get(drawn.nextInt(from.size()));
    }

    /** At least one. */
    <T> Set<T> some(List<T> from) {
        return new HashSet<>(shuffled(from).subList(0, drawn.nextInt(from.size()) + 1));
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, drawn);
        return shuffled;
    }

    String word() {
        return "qz" + name + "w" + letters(words++) + "x" + (char) ('a' + drawn.nextInt(26)) + "z";
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = number; ; rest = rest / 16) {
            word.append((char) ('b' + (int) (rest % 16)));
            if (rest < 16) {
                return word.toString();
            }
        }
    }
}
