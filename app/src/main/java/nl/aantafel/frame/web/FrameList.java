package nl.aantafel.frame.web;

import java.util.List;
import nl.aantafel.frame.Frame;

/** All frames the house knows. */
public record FrameList(List<Frame> frames) {}
