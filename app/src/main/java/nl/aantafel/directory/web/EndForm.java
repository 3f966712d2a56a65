package nl.aantafel.directory.web;

import java.util.List;

/** The page on which something is ended: {@code key} + {@code .title}, {@code .text} and {@code .do} are its words. */
public record EndForm(String key, List<String> names, String action, String back) {

    public Object[] arguments() {
        return names.toArray();
    }
}
