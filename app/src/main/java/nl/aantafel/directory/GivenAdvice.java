package nl.aantafel.directory;

import java.util.UUID;

/** Whether a partnership wants an advice; asked within a use case that has one to give. */
public interface GivenAdvice {

    boolean given(UUID partnership, String advice);
}
