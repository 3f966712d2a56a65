package nl.aantafel.survey.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes keys of codes, and codes of keys: only letters that are allowed there, and none twice. */
final class LimeKeys {

    private static final int LONGEST_KEY = 60;

    private final Set<String> taken = new HashSet<>();

    /** A key of ours for a code of theirs. */
    String key(String code, String otherwise) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        if (plain.isEmpty() || !plain.matches("[a-z].*")) {
            plain = otherwise + plain;
        }
        return free(plain, LONGEST_KEY, "_");
    }

    /** A code of theirs for a key of ours: letters and digits, a letter first. */
    String code(String key, int longest, boolean digitsFirst) {
        String plain = key.replaceAll("[^a-zA-Z0-9]", "");
        if (plain.isEmpty() || (!digitsFirst && !plain.matches("[a-zA-Z].*"))) {
            plain = "Q" + plain;
        }
        return free(plain, longest, "");
    }

    private String free(String wanted, int longest, String before) {
        String cut = wanted.substring(0, Math.min(wanted.length(), longest));
        for (int count = 2; !taken.add(cut); count++) {
            String end = before + count;
            cut = wanted.substring(0, Math.min(wanted.length(), longest - end.length())) + end;
        }
        return cut;
    }
}
