package nl.aantafel.client;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/**
 * What is handed over on paper: a name to sign in with that says nothing about anybody, and a code that works once. Only signs that
 * cannot be mistaken for one another.
 */
final class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 5;
    private static final List<String> WORDS = List.of(
            "appel", "avond", "beker", "berg", "beuk", "blad", "bloem", "boom", "boot", "brug", "deken", "duin", "eik",
            "fiets", "fluit", "gras", "haag", "hamer", "haven", "heide", "herfst", "kamer", "kanaal", "kast", "klok",
            "koffer", "kompas", "lamp", "lente", "linde", "maan", "mand", "markt", "meer", "molen", "muur", "noot",
            "oever", "park", "peer", "plein", "poort", "pot", "raam", "regen", "rivier", "schaal", "schip", "sloot",
            "spoor", "stoel", "straat", "tafel", "tegel", "toren", "tuin", "veld", "vijver", "vlieger", "wilg",
            "winter", "wolk", "zand", "zomer");

    private Codes() {}

    /** Two words and a number: {@code beuk-lamp-37}. */
    static String name() {
        return word() + "-" + word() + "-" + (10 + RANDOM.nextInt(90));
    }

    /** Two groups of five: some fifty bits. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            if (i == GROUP) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it was made, however it was typed over. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String word() {
        return WORDS.get(RANDOM.nextInt(WORDS.size()));
    }
}
