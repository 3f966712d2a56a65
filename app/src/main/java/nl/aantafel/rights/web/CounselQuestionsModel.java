package nl.aantafel.rights.web;

import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Counsels.Questions;
import nl.aantafel.rights.Counsels.Step;

/** Questions for advice, of who asks and of who answers. */
public record CounselQuestionsModel(Questions questions) {

    public boolean none() {
        return questions.toAnswer().isEmpty()
                && questions.answered().isEmpty()
                && questions.own().isEmpty();
    }

    /** One of them. */
    public record One(Counsel advice, boolean answerable) {

        public boolean waits() {
            return advice.step() == Step.WAITS;
        }
    }
}
