package nl.aantafel.kernel;

import java.util.UUID;

/** What an action is about: a kind of thing, in lower case ({@code case_file}, {@code meeting}), and its id. */
public record ResourceRef(String type, UUID id) {

    public static ResourceRef caseFile(UUID id) {
        return new ResourceRef("case_file", id);
    }
}
