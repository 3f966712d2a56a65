package nl.aantafel.rights;

import java.io.PrintStream;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.platform.AtReady;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A new version of the program may bring a new version of a frame: what it says is done with data is kept before anybody works. */
@Component
@Order(5)
class KeepingRegisterAtStart implements AtReady {

    private final Processings processings;
    private final WhoIsWho whoIsWho;

    KeepingRegisterAtStart(Processings processings, WhoIsWho whoIsWho) {
        this.processings = processings;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public void ready(String baseUrl, PrintStream out) {
        whoIsWho.partnerships().forEach(each -> processings.keep(KeepingProcessings.ACTOR, each.id()));
    }
}
