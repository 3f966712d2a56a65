package nl.aantafel.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What partnerships changed about the words of their frames, and the words they added. */
public interface WordChoices {

    /**
     * @param stamp who changed it last
     * @param version the one that was seen, when it is to be kept; 0 when there was none
     * @param better empty: as the frame's list has it, and so are why and kind
     * @param kind hard or blaming
     */
    record KeptWord(
            UUID partnership,
            String language,
            String word,
            String better,
            String why,
            String kind,
            boolean given,
            Stamp stamp,
            long version) {

        public boolean asInList() {
            return better.isEmpty();
        }
    }

    List<KeptWord> of(Collection<UUID> partnerships);

    /** As the version that follows the one that was seen; false when somebody else was first. */
    boolean keep(KeptWord word);
}
