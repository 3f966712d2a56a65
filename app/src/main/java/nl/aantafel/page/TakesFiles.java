package nl.aantafel.page;

/** The port by which a room says which of its forms takes a file. A form with a file to any other address is not read at all. */
public interface TakesFiles {

    /** Of a path without a query. */
    boolean at(String path);

    /** In bytes, what stands around the file included. */
    int most();
}
