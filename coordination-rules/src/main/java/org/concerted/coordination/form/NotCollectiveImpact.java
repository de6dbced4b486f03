package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.GeoType;
import org.concerted.core.model.Initiative;

/**
 * The initiative is a collective action of another form than collective impact. No form is a failure: the answer names
 * what is there, and what collective impact would additionally ask.
 */
record NotCollectiveImpact() implements InitiativeRule<InitiativeDossier, NotCollectiveImpact.Seen> {
    static final NotCollectiveImpact STANDARD = new NotCollectiveImpact();
    private static final String COLLECTIVE_IMPACT = "collective-impact";

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("form.not-collective-impact")
            .addAliases("FORM")
            .asks(Text.of("De quelle forme d'action collective s'agit-il?", "Which form of collective action is it?"))
            .why(Text.of(
                    "Le terme « impact collectif » ne décrit pas toute démarche collective. D'autres formes rendent d'autres "
                            + "services, avec moins d'exigences.",
                    "The term \"collective impact\" does not describe every collective initiative. Other forms serve other "
                            + "ends, and ask for less."))
            .observation(Text.of(
                    "[En place : {there}. ]Forme : {form}.[ Ce que la démarche dit être : {calledItself}.][ Ce que l'impact "
                            + "collectif demanderait de plus : {lacking}.][ Pas connu : {unknown}.]",
                    "[In place: {there}. ]Form: {form}.[ What the initiative says that it is: {calledItself}.][ What collective "
                            + "impact would additionally ask: {lacking}.][ Not known: {unknown}.]"))
            .upheld(Text.of("En place : {there}. Forme : {form}.", "In place: {there}. Form: {form}."))
            .undetermined(Text.of(
                    "[En place : {there}. ]La forme n'est pas encore connue.[ Ce que la démarche dit être : {calledItself}.] "
                            + "Pas connu : {unknown}.",
                    "[In place: {there}. ]The form is not known yet.[ What the initiative says that it is: {calledItself}.] Not "
                            + "known: {unknown}."))
            .question(Text.of(
                    "Le groupe souhaite-t-il aller vers l'impact collectif, ou la forme actuelle lui convient-elle?",
                    "Does the group wish to move towards collective impact, or does the present form suit it?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Living Cities (Boyea-Robinson) : résultat commun, comportement de chacun, boucles de "
                                            + "données",
                                    "Living Cities (Boyea-Robinson): shared result, own behaviour, data loops"),
                            "https://livingcities.org/issues/collective-impact/"),
                    Citation.literature(Text.of(
                            "Kania et Kramer 2011, Collective Impact : sortes de collaboration",
                            "Kania & Kramer 2011, Collective Impact: types of collaboration")),
                    Citation.published(
                            Text.of(
                                    "ORS Impact et Spark Policy Institute 2018 : d'abord la structure de soutien et le "
                                            + "programme commun",
                                    "ORS Impact & Spark Policy Institute 2018: backbone and common agenda first"),
                            "https://onetroy.org/blog-collection/2018/7/12/community-change-and-collective-impact"),
                    Citation.published(
                            "Bourque 2008, Concertation et partenariat",
                            "https://ababord.org/Concertation-et-partenariat"),
                    Citation.published(
                            Text.of(
                                    "Grantmakers for Effective Organizations 2014, façons de collaborer : sept types, qui ne "
                                            + "s'excluent pas",
                                    "Grantmakers for Effective Organizations 2014, ways to collaborate: seven types, not "
                                            + "exclusive"),
                            "https://www.geofunders.org/resources/what-are-the-different-ways-to-collaborate-650"),
                    Citation.ours(Text.of(
                            "L'ordre dans lequel les critères sont regardés, et le nom de la forme sans chacun d'eux.",
                            "The order in which criteria are looked at, and the name of the form without each.")))
            .evidence(ImmutableMap.of(
                    "form", Text.of("la forme", "the form"),
                    "there", Text.of("les critères réunis", "the criteria that hold"),
                    "lacking", Text.of("les critères qui ne le sont pas", "the criteria that do not"),
                    "unknown", Text.of("les critères qu'on ne peut pas lire", "the criteria that cannot be told"),
                    "calledItself", Text.of("ce que la démarche dit être", "what the initiative says that it is")))
            .words(words())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return Signs.ALL;
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        Signs signs = new Signs(measured, dossier);
        return new Seen(
                words(signs, Optional.of(true)),
                words(signs, Optional.of(false)),
                words(signs, Optional.empty()),
                dossier.header().calledItself().stream()
                        .sorted()
                        .map(NotCollectiveImpact::word)
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.lacking().isEmpty()) {
            return Verdict.BREACHED;
        }
        return seen.unknown().isEmpty()
                ? Verdict.UPHELD
                : Verdict.undetermined(Arrays.stream(Criterion.values())
                        .filter(c -> seen.unknown().contains(c.word()))
                        .flatMap(c -> c.data.stream())
                        .distinct()
                        .toArray(Datum[]::new));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("form", form(seen))
                .words("there", seen.there())
                .words("lacking", seen.lacking())
                .words("unknown", seen.unknown())
                .words("calledItself", seen.calledItself())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.words("there"),
                evidence.words("lacking"),
                evidence.words("unknown"),
                evidence.words("calledItself"));
    }

    /** Named after the first criterion that does not hold, where all before it do: of the unknown nothing is said. */
    private static String form(Seen seen) {
        for (Criterion criterion : Criterion.values()) {
            if (seen.lacking().contains(criterion.word())) {
                return criterion.otherwise;
            }
            if (seen.unknown().contains(criterion.word())) {
                return "undetermined";
            }
        }
        return COLLECTIVE_IMPACT;
    }

    private static String word(GeoType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ImmutableList<String> words(Signs signs, Optional<Boolean> answer) {
        return Arrays.stream(Criterion.values())
                .filter(c -> signs.holds(c).equals(answer))
                .map(Criterion::word)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<String, Text> words() {
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        for (Criterion criterion : Criterion.values()) {
            words.put(criterion.word(), criterion.text);
        }
        return words.put(COLLECTIVE_IMPACT, Text.of("impact collectif", "collective impact"))
                .put(
                        "emerging-collective-impact",
                        Text.of("impact collectif en émergence", "emerging collective impact"))
                .put("concertation", Text.of("concertation", "concertation"))
                .put("coordination", Text.of("coordination", "coordination"))
                .put(
                        "plan-without-data-loop",
                        Text.of(
                                "plan commun, sans boucle de données menée à terme",
                                "common plan, without a completed data loop"))
                .put("other-form", Text.of("autre forme d'action collective", "another form of collective action"))
                .put("undetermined", Text.of("pas encore connue", "not known yet"))
                .put("network", Text.of("réseau", "network"))
                .put("coalition", Text.of("coalition", "coalition"))
                .put("movement", Text.of("mouvement", "movement"))
                .put("strategic-alliance", Text.of("alliance stratégique", "strategic alliance"))
                .put("strategic-co-funding", Text.of("cofinancement stratégique", "strategic co-funding"))
                .put("public-private-partnership", Text.of("partenariat public-privé", "public-private partnership"))
                .buildOrThrow();
    }

    /**
     * The criteria, by what is known of them.
     *
     * @param there those that hold
     * @param lacking those that do not
     * @param unknown the others
     * @param calledItself what the initiative says that it is (GEO 2014)
     */
    record Seen(
            ImmutableList<String> there,
            ImmutableList<String> lacking,
            ImmutableList<String> unknown,
            ImmutableList<String> calledItself) {}
}
