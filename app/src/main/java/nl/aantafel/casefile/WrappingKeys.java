package nl.aantafel.casefile;

import java.util.List;
import nl.aantafel.casefile.store.AttachmentStore;
import nl.aantafel.casefile.store.AttachmentStore.Older;
import nl.aantafel.documents.SealedFiles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once the house has a new key, the keys of all papers are closed with it, so that the older one can be thrown away. The papers
 * themselves stay as they are, and nobody reads one.
 */
@UseCases
class WrappingKeys {

    static final Actor ACTOR = Actor.technical("file-keys");
    private static final int ROUND = 200;
    private static final Logger LOG = LoggerFactory.getLogger(WrappingKeys.class);

    private final AttachmentStore store;
    private final SealedFiles files;
    private final Trace trace;

    WrappingKeys(AttachmentStore store, SealedFiles files, Trace trace) {
        this.store = store;
        this.files = files;
        this.trace = trace;
    }

    /** Whether there may be more. */
    public boolean wrap(Actor job) {
        trace.nothingPersonal();
        String newest = files.newest().orElse("");
        if (newest.isEmpty()) {
            return false;
        }
        List<Older> older = store.closedWithOlder(newest, ROUND);
        int done = 0;
        for (Older each : older) {
            try {
                store.wrap(each, newest, files.wrapAnew(each.id(), each.key(), each.wrapped()));
                done++;
            } catch (RefusedException gone) {
                LOG.warn("Key {} of attachments is not among the keys that were given.", each.key());
            }
        }
        return done == ROUND;
    }
}
