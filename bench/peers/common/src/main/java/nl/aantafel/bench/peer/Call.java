package nl.aantafel.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One page of a peer: one or more requests, each checked.
 *
 * @param name as in the README
 */
public record Call(String name, Page page) {

    /** Asks for one page and says what is wrong with it, or null. */
    public interface Page {
        String ask(Client client, JsonNode probe, int turn) throws Exception;
    }

    public interface Client {
        /** Sends a request as this user and returns the answer of status 200. */
        JsonNode send(String method, String path, String body, String user) throws Exception;
    }
}
