package nl.aantafel.bench;

import java.util.List;

/** Invented names, streets and sentences; some are common, most are rare, as in life. */
final class Words {

    private static final List<String> STEMS = List.of(
            "Bos", "Veld", "Berg", "Dijk", "Haar", "Kamp", "Meul", "Noor", "Oost", "Pol", "Ruit", "Stel", "Tol", "Vaar", "Wit",
            "Zand", "Brink", "Eik", "Groen", "Heuvel", "Linde", "Maar", "Rots", "Steen", "Water", "Roos", "Klaver", "Molen",
            "Schip", "Vos", "Wolf", "Zwaan", "Hof", "Laan", "Kerk", "Bron", "Duin", "Gras", "Hei", "Lei");
    private static final List<String> ENDS = List.of(
            "stra", "sma", "huis", "man", "horst", "sen", "veld", "broek", "inga", "mans", "beek", "kamp", "eren", "dam", "ink",
            "aard", "ens", "woud", "oord", "stee", "mond", "gaard", "wijk", "hoek", "laar");
    private static final List<String> COMMON = List.of("Yilmaz", "El Idrissi", "Jansen", "Bakker", "Nowak", "Visser", "Ramdin");
    private static final List<String> FIRST = List.of(
            "Aisha", "Bram", "Chaimae", "Daan", "Eline", "Femke", "Gijs", "Hanna", "Ilias", "Jade", "Kees", "Lotte", "Mila", "Noud",
            "Olivia", "Pien", "Quinten", "Roos", "Sem", "Tess", "Umut", "Vera", "Wout", "Xanne", "Yara", "Zoë", "Anouk", "Björn",
            "Cas", "Dewi", "Emre", "Fay", "Guus", "Hugo", "Isa", "Jip", "Kaya", "Luuk", "Maud", "Nina");
    private static final List<String> STREETS = List.of("straat", "laan", "weg", "plein", "kade", "singel", "hof", "pad");
    private static final List<String> SAID = List.of(
            "school", "slaapt", "ruzie", "opa", "fiets", "rustig", "bezoek", "telefoon", "afspraak", "zorgen", "moeder", "vader",
            "weekend", "geld", "schuld", "werk", "huisarts", "vriend", "buurt", "politie", "nacht", "eten", "huilt", "boos",
            "veilig", "sleutel", "kamer", "brief", "rechter", "omgang", "zwemmen", "verjaardag", "drinken", "praten", "luisteren",
            "gymles", "logeren", "oma", "therapie", "groep", "kleding", "ziek", "hond", "trein", "vakantie", "juf", "meester",
            "spelen", "bang", "lachen");

    private static final int COMMON_IN = 8;
    private static final int SENTENCE = 7;

    private final Mix mix;

    Words(Mix mix) {
        this.mix = mix;
    }

    String surname(long of) {
        if (mix.below(COMMON_IN, of, 1) == 0) {
            return COMMON.get(mix.below(COMMON.size(), of, 2));
        }
        return pick(STEMS, of, 3) + pick(ENDS, of, 4);
    }

    String firstName(long of) {
        return pick(FIRST, of, 5);
    }

    String street(long of) {
        return pick(STEMS, of, 6) + pick(ENDS, of, 7) + pick(STREETS, of, 8);
    }

    String houseNumber(long of) {
        return String.valueOf(1 + mix.below(180, of, 9));
    }

    String postcode(long of) {
        return 1000 + mix.below(8999, of, 10) + " " + letter(of, 11) + letter(of, 12);
    }

    /** A few words, the first of the list far more often than the last. */
    String sentence(long of) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < SENTENCE; word++) {
            int first = mix.below(SAID.size(), of, 20 + word);
            int second = mix.below(SAID.size(), of, 40 + word);
            text.append(text.isEmpty() ? "" : " ").append(SAID.get(Math.min(first, second)));
        }
        return text.append('.').toString();
    }

    private String pick(List<String> from, long of, int what) {
        return from.get(mix.below(from.size(), of, what));
    }

    private char letter(long of, int what) {
        return (char) ('A' + mix.below(26, of, what));
    }
}
