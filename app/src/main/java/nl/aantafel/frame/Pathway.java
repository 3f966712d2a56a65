package nl.aantafel.frame;

import java.util.List;

/**
 * How intensively and with whom a case is taken up inside a frame (aanpak, traject; RQ02): the regular approach or MDA++. A
 * switch of pathway keeps the case and its history. The criteria describe how the pathways differ (RQ04); people choose,
 * nothing is scored.
 *
 * @param referralRoute how a referral comes in
 * @param mainReferrer who mostly refers
 * @param fixedMemberRole the case role of the fixed partners at the table, a code of the list {@code case_roles}
 * @param directorForm the usual form of case direction, a code of the list {@code director_forms}
 * @param guide the conversation guide and which of its questions are open at the start
 * @param criteria a sentence for each code of the list {@code pathway_aspects}, in that order
 */
public record Pathway(
        String code,
        Label label,
        Label referralRoute,
        Label mainReferrer,
        String fixedMemberRole,
        Label fixedMember,
        String directorForm,
        ReportUnit reportUnit,
        GuideChoice guide,
        List<Coded> criteria,
        String article,
        Checked checked)
        implements Rule {

    /** Whether a conference is reported on per referred person or in one report for the whole family. */
    public enum ReportUnit {
        PERSON,
        FAMILY
    }

    /** The guide of a pathway; {@code also} are sub-questions that are open from the start besides the main ones. */
    public record GuideChoice(String guide, Preselection preselection, List<String> also) {
        public GuideChoice {
            also = List.copyOf(also);
        }
    }

    /** Which questions of the guide are open at the start; the others fold out. */
    public enum Preselection {
        MAIN,
        ALL
    }

    public Pathway {
        criteria = List.copyOf(criteria);
    }
}
