package nl.aantafel.survey.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The key of a theme, made of what it is called first: letters, digits and underscores. It stays when the theme is called otherwise. */
public final class CodeKey {

    private static final int LONGEST = 30;

    private CodeKey() {}

    /** One that none of the others has. */
    public static String of(String label, Collection<String> taken) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^_+|_+$", "");
        String key = cut.isEmpty() ? "t" : cut;
        int next = 2;
        String free = key;
        while (taken.contains(free)) {
            free = key + "_" + next++;
        }
        return free;
    }
}
