package nl.aantafel.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * Whether families read a worker's name or the organisation and the role (naam tonen). Each worker chooses for themselves; for who did
 * not, the partnership's choice holds; for a partnership that did not choose, names are not shown.
 */
public interface ShownNames {

    /** In one partnership: what it chose for all, and what the reader chose there; empty when nothing was chosen. */
    record Choice(UUID partnership, String name, boolean forAll, Optional<Boolean> own, boolean mayChooseForAll) {

        public boolean shown() {
            return own.orElse(forAll);
        }
    }

    /** Of each partnership the reader works in, or administers. */
    List<Choice> of(Actor actor);

    /** For oneself, where one works. */
    void choose(Actor actor, UUID partnership, boolean shown);

    /** For all who chose nothing themselves; for the functional administrator. */
    void chooseForAll(Actor actor, UUID partnership, boolean shown);
}
