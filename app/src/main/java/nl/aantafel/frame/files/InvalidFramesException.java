package nl.aantafel.frame.files;

/** Refuses the start of the house: the message names file, line and reason of every problem in the frame files. */
public final class InvalidFramesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidFramesException(String message) {
        super(message);
    }
}
