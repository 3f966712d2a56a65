package nl.aantafel.casefile.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys by which the desk finds the same human in two cases. {@link #key} ignores capitals, accents, marks and particles (van
 * der, 't, el). {@link #sound} takes together what sounds the same in Dutch.
 *
 * <p>How {@link #sound} works, on the last name: spellings of one sound become one letter (sch at the end, z: s; ch, g and gh:
 * g; ph, v: f; c, k, ck and q: k; x: ks; th, dt and a final d: t; a final b: p; ij, y and ei: a vowel), then vowels and h go,
 * but for a first vowel, and doubles become single. Meijer, Meyer and Maier are one; so are Janssen and Janszen, Smit and
 * Smidt. A name in another script is its own key. It only proposes: a person judges.
 */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "t", "ten", "ter", "te", "in", "op", "aan", "bij", "uit", "von", "zu",
            "du", "la", "le", "di", "da", "dos", "el", "al", "ben", "bin", "ait");

    private static final String[][] SOUNDS = {
        {"sch$", "s"},
        {"sch", "sg"},
        {"sz|z", "s"},
        {"ch|gh", "g"},
        {"ph|v", "f"},
        {"th|dt|d$", "t"},
        {"b$", "p"},
        {"x", "ks"},
        {"ck|q", "k"},
        {"c(?=[eiy])", "s"},
        {"c", "k"},
        {"uw", "u"},
        {"ij|y", "i"},
        {"h", ""},
        {"(?<=.)[aeiou]", ""},
        {"^[aeiou]", "a"}
    };
    private static final Pattern DOUBLES = Pattern.compile("(.)\\1+");

    private Names() {}

    /** First and last name: lower case, without accents and particles. */
    public static String key(String firstName, String lastName) {
        return (bare(firstName) + " " + withoutParticles(bare(lastName))).strip();
    }

    /** How the last name sounds; the first name when there is no last one. */
    public static String sound(String firstName, String lastName) {
        String name = withoutParticles(bare(lastName.isBlank() ? firstName : lastName))
                .replace(" ", "");
        String sound = name;
        for (String[] rule : SOUNDS) {
            sound = sound.replaceAll(rule[0], rule[1]);
        }
        sound = DOUBLES.matcher(sound).replaceAll("$1");
        return sound.isEmpty() ? name : sound;
    }

    /** Lower case, without accents and marks, one blank between words. */
    static String bare(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        plain = plain.replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }

    static String withoutParticles(String name) {
        String rest = Arrays.stream(name.split(" "))
                .filter(word -> !PARTICLES.contains(word))
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? name : rest;
    }
}
