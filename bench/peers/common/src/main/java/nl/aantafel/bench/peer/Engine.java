package nl.aantafel.bench.peer;

import java.util.List;

/** What the loader needs of a peer: everything through the engine's own Java API. */
public interface Engine {

    String name();

    /** Accounts and what goes before the first case. */
    void people(World world);

    /** One running case with its members, variables and open tasks, as if all happened when it was opened. */
    void open(CaseFile file);

    /** Indexes the peer does not make itself and that help the calls measured. */
    List<String> indexes();

    /** Finds the id a case is asked for by, from its number (the only parameter). */
    String idByNumber();
}
