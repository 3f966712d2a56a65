package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.store.CertificateStore;
import org.jspecify.annotations.Nullable;

@UseCases
class ShowingDestructions implements Destructions {

    private final Authorise authorise;
    private final CertificateStore certificates;
    private final Trace trace;

    ShowingDestructions(Authorise authorise, CertificateStore certificates, Trace trace) {
        this.authorise = authorise;
        this.certificates = certificates;
        this.trace = trace;
    }

    @Override
    public List<UUID> partnerships(Actor actor) {
        trace.nothingPersonal();
        return authorise.where(actor, Duty.READ_LOG);
    }

    @Override
    public Slice<Certificate> list(Actor actor, UUID partnership, @Nullable String after, int size) {
        authorise.require(actor, Duty.READ_LOG, partnership);
        trace.nothingPersonal();
        int most = Paging.size(size);
        return Slice.of(
                certificates.list(partnership, after == null ? null : id(after), most + 1),
                most,
                last -> last.id().toString());
    }

    @Override
    public Certificate one(Actor actor, UUID certificate) {
        trace.nothingPersonal();
        return certificates.find(certificate).orElseThrow(RefusedException::notFound);
    }

    private static UUID id(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException odd) {
            throw RefusedException.notFound();
        }
    }
}
