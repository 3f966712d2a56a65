package nl.aantafel.directory.domain;

import java.util.Set;
import java.util.UUID;

/** Which advices a partnership switched off. */
public interface AdviceChoices {

    Set<String> off(UUID partnership);

    void choose(UUID partnership, String advice, boolean given, Stamp stamp);
}
