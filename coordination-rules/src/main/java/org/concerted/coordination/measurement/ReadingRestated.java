package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.ReadingDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;

/** A reading that restates another, and does not say why. */
record ReadingRestated() implements InitiativeRule<ReadingDossier, ReadingRestated.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.reading-restated")
            .asks(Text.of(
                    "Quand une mesure est reprise avec une autre valeur, la série dit-elle pourquoi?",
                    "Where a reading is restated, does the series say why?"))
            .why(
                    Text.of(
                            "Une valeur reprise peut corriger une erreur ou compter autrement. Sans la raison, on peut y lire un progrès ou un recul.",
                            "A restated value may correct an error or count otherwise. Without the reason, it may be read as progress or as decline."))
            .observation(Text.of(
                    "La mesure « {restated} » est reprise par « {subject} ». Aucune raison n'est notée.",
                    "The reading \"{restated}\" is restated by \"{subject}\". No reason is noted."))
            .upheld(Text.of(
                    "La mesure « {restated} » est reprise par « {subject} ». Raison notée : {because}.",
                    "The reading \"{restated}\" is restated by \"{subject}\". Reason noted: {because}."))
            .undetermined(Text.of(
                    "On ne sait pas pourquoi la mesure « {subject} » est reprise.",
                    "It is not known why the reading \"{subject}\" was restated."))
            .question(Text.of(
                    "Qu'est-ce qui a changé dans la façon de compter, et les mesures d'avant sont-elles à reprendre aussi?",
                    "What changed in the way of counting, and are earlier readings to be restated too?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary Homeless Foundation 2010-2011 : les personnes servies, corrigées de 880 à 3 043",
                                    "Calgary Homeless Foundation 2010-2011: people served restated from 880 to 3,043"),
                            "http://www.marketwired.com/press-release/community-makes-solid-progress-provide-housing-support-"
                                    + "most-vulnerable-calgarians-1359913.htm"),
                    Citation.ours(Text.of("Une raison en mots suffit.", "A reason in words is enough.")))
            .evidence(ImmutableMap.of(
                    "restated", Text.of("la mesure reprise", "the reading that is restated"),
                    "before", Text.of("la valeur d'abord publiée", "the value first published"),
                    "after", Text.of("la nouvelle valeur", "the new value"),
                    "because", Text.of("la raison notée", "the reason noted")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ReadingDossier> kind() {
        return Kinds.READING;
    }

    @Override
    public Seen observe(ReadingDossier dossier, Measured<Initiative> measured) {
        Optional<Reading> restated = dossier.restates();
        return new Seen(
                restated.map(reading -> Reading.TYPE.ref(reading.id())),
                restated.map(reading -> Numbers.plain(reading.value())),
                Numbers.plain(dossier.noun().value()),
                dossier.noun().restatedBecause());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.restated().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.because().isPresent() ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("restated", seen.restated())
                .amount("before", seen.before(), "")
                .amount("after", seen.after(), "")
                .phrase("because", seen.because())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("restated"),
                evidence.findAmount("before"),
                evidence.amount("after"),
                evidence.findPhrase("because"));
    }

    /** A reading, and the one that it restates. */
    record Seen(Optional<Ref> restated, Optional<BigDecimal> before, BigDecimal after, Optional<Text> because) {}
}
