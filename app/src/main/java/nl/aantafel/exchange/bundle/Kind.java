package nl.aantafel.exchange.bundle;

import java.util.Locale;

/** What a bundle gives keys to. */
enum Kind {
    PERSON,
    STATEMENT,
    GOAL,
    AGREEMENT,
    BOTTOM_LINE,
    CONFERENCE;

    /** The key among those of all kinds. */
    String of(String key) {
        return code() + ":" + key;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
