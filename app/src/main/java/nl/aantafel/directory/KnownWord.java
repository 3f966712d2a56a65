package nl.aantafel.directory;

/** A word somebody may have written, and what says it better. */
record KnownWord(String word, String better, String why, boolean blaming) {}
