package nl.aantafel.documents;

import nl.aantafel.kernel.Personal;

/**
 * A character the embedded fonts cannot print. {@code codePointName} is its Unicode number and name
 * ({@code U+1FAE0 MELTING FACE}), {@code where} the words around its first occurrence, so that the writer finds it.
 */
@Personal
public record Unprintable(String character, String codePointName, String where) {

    @Override
    public String toString() {
        return "Unprintable";
    }
}
