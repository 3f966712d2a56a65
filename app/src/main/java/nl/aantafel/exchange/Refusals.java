package nl.aantafel.exchange;

import java.util.List;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;

/** A refusal of a use case, told as something wrong at a place in what came in. */
public final class Refusals {

    private Refusals() {}

    /** The same refusal with the path of the element it is about; fields that were wrong follow the path. */
    public static RefusedException at(String path, RefusedException refused) {
        return new RefusedException(new Refusal.Invalid(
                switch (refused.refusal()) {
                    case Refusal.Invalid invalid ->
                        invalid.errors().stream()
                                .map(each ->
                                        new FieldError(path + "." + each.field(), each.messageKey(), each.arguments()))
                                .toList();
                    case Refusal.MayNot mayNot ->
                        List.of(new FieldError(path, mayNot.messageKey(), mayNot.arguments()));
                    case Refusal.Conflict conflict ->
                        List.of(new FieldError(path, conflict.messageKey(), conflict.arguments()));
                    case Refusal.MayNotDecide may ->
                        List.of(new FieldError(path, "refusal.may-not-decide", List.of(may.article())));
                    case Refusal.Stale stale ->
                        List.of(new FieldError(path, "refusal.stale", List.of(stale.changedBy(), stale.changedAt())));
                    case Refusal.NotFound none -> List.of(new FieldError(path, "exchange.bundle.not-yours", List.of()));
                }));
    }
}
