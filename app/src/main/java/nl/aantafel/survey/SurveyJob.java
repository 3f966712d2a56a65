package nl.aantafel.survey;

import nl.aantafel.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes at what is due, and every few seconds at what waits to be read; what fails is tried again the next time. */
@Component
class SurveyJob {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyJob.class);

    private final MixingResponses mixing;
    private final LoadReading loads;
    private final Settings settings;

    SurveyJob(MixingResponses mixing, LoadReading loads, Settings settings) {
        this.mixing = mixing;
        this.loads = loads;
        this.settings = settings;
    }

    @Scheduled(
            initialDelayString = "${aantafel.survey.keep-every:PT1M}",
            fixedDelayString = "${aantafel.survey.keep-every:PT10M}")
    void keep() {
        if (settings.serving()) {
            due();
        }
    }

    void due() {
        mixing.due(MixingResponses.ACTOR).forEach(each -> tried(() -> mixing.close(MixingResponses.ACTOR, each)));
        mixing.anonymous(MixingResponses.ACTOR).forEach(each -> tried(() -> mixing.mix(MixingResponses.ACTOR, each)));
        tried(() -> mixing.destroyContacts(MixingResponses.ACTOR));
    }

    @Scheduled(
            initialDelayString = "${aantafel.survey.read-every:PT5S}",
            fixedDelayString = "${aantafel.survey.read-every:PT3S}")
    void read() {
        if (settings.serving()) {
            tried(this::readAll);
        }
    }

    void readAll() {
        while (loads.slice(LoadReading.READER)) {
            LOG.debug("more lines wait");
        }
    }

    private static void tried(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "survey housekeeping could not be done now, it is tried again later: {}",
                    failed.getClass().getSimpleName());
        }
    }
}
