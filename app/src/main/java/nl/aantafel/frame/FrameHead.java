package nl.aantafel.frame;

import java.util.List;

/**
 * What a frame is (kop van het kader): its name, on what ground it stands, against which versions of the law it was read, and
 * whether it may only be activated with the reference of an advice (of the data protection officer, or the joint advisory
 * committee on lawfulness: Wgs, artikel 1.8 lid 6).
 */
public record FrameHead(
        String code,
        String version,
        Label label,
        Label summary,
        Label ground,
        Label note,
        List<LawVersion> laws,
        Checked checked,
        boolean adviceRequired) {

    /** A law and the version that was read. */
    public record LawVersion(String law, String version) {}

    public FrameHead {
        laws = List.copyOf(laws);
    }
}
