package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.concerted.coordination.funding.FundingMethod;
import org.concerted.coordination.funding.FundingRule;
import org.concerted.coordination.funding.Ratio;
import org.concerted.coordination.funding.Step;
import org.concerted.core.model.BallotForm;

/** What a rule does, and why it did so at each step, in words for people. */
record AllocationWords(FundingMethod method, BallotForm form, boolean byId, boolean fr) {
    /** The rule, what it leaves open, and how ballots were read. */
    ImmutableList<String> told() {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        switch (method.rule()) {
            case GREEDY ->
                words.add(
                        switch (method.misfit()) {
                            case SKIP ->
                                say(
                                        "Règle : par total de points, du plus haut au plus bas, tant qu'il reste de l'argent; un projet"
                                                + " trop coûteux est passé.",
                                        "Rule: by points in all, highest first, while money lasts; a project that costs too much is"
                                                + " passed over.");
                            case STOP ->
                                say(
                                        "Règle : par total de points, du plus haut au plus bas; on s'arrête au premier projet trop"
                                                + " coûteux.",
                                        "Rule: by points in all, highest first; it stops at the first project that costs too much.");
                        });
            case EQUAL_SHARES -> {
                words.add(say(
                        "Règle : parts égales (Peters, Pierczyński et Skowron 2021). Chaque voix reçoit la même part de"
                                + " l'enveloppe; un projet est retenu quand celles et ceux qui l'appuient peuvent le payer ensemble.",
                        "Rule: equal shares (Peters, Pierczyński and Skowron 2021). Each voter gets the same share of the"
                                + " budget; a project is chosen when those who support it can pay for it together."));
                words.add(
                        switch (method.utility()) {
                            case POINTS ->
                                say(
                                        "Valeur d'un projet pour une personne : ses points.",
                                        "What a project is worth to a voter: its points.");
                            case POINTS_TIMES_COST ->
                                say(
                                        "Valeur d'un projet pour une personne : ses points, multipliés par le coût.",
                                        "What a project is worth to a voter: its points, times the cost.");
                        });
                words.add(
                        switch (method.completion()) {
                            case NONE -> say("Ce qui reste n'est pas attribué.", "What is left is not given.");
                            case ADD_ONE ->
                                say(
                                        "Les parts sont augmentées d'une unité à la fois, tant que l'enveloppe suffit.",
                                        "Shares are raised by one unit at a time, as long as the budget suffices.");
                            case UTILITARIAN ->
                                say(
                                        "Ce qui reste est attribué par total de points.",
                                        "What is left is given by points in all.");
                            case PHRAGMEN ->
                                say(
                                        "Ce qui reste est attribué par la règle de Phragmén.",
                                        "What is left is given by Phragmén's rule.");
                        });
            }
            case PHRAGMEN ->
                words.add(say(
                        "Règle : Phragmén, un projet à la fois. Celles et ceux qui appuient un projet en portent le coût à parts"
                                + " choisies pour que la charge la plus lourde reste la plus petite possible.",
                        "Rule: Phragmén, one project at a time. Those who support a project carry its cost, so that the heaviest"
                                + " load stays as small as it can."));
        }
        words.add(
                switch (method.ties()) {
                    case LISTED -> say("À égalité : ", "Ties: ") + first();
                    case CHEAPEST ->
                        say("À égalité : le projet le moins coûteux, puis ", "Ties: the project that costs less, then ")
                                + first();
                    case DEAREST ->
                        say("À égalité : le projet le plus coûteux, puis ", "Ties: the project that costs more, then ")
                                + first();
                });
        if (form == BallotForm.ORDINAL) {
            words.add(say(
                    "Les rangs comptent comme des points (Borda) : le premier choix en a autant qu'un bulletin peut avoir de"
                            + " choix, le suivant un de moins.",
                    "Ranks count as points (Borda): the first choice gets as many as a ballot may have choices, the next one"
                            + " fewer."));
        }
        if (method.rule() == FundingRule.PHRAGMEN && form != BallotForm.APPROVAL) {
            words.add(say(
                    "Cette règle est faite pour des approbations : elle compte qui appuie un projet, et non à quel point.",
                    "This rule is made for approvals: it counts who supports a project, not how much."));
        }
        return words.build();
    }

    private String first() {
        return byId
                ? say(
                        "le projet dont l'identifiant vient en premier, dans l'ordre alphabétique.",
                        "the project whose id comes first in alphabetical order.")
                : say("le projet inscrit en premier.", "the project listed first.");
    }

    /** Why a step went as it did. */
    static String why(Step step, boolean fr) {
        String figure = figure(step.figure(), fr);
        return switch (step.why()) {
            case BY_SCORE ->
                fr ? "retenu, total de points : " + figure + "." : "chosen, points in all: " + figure + ".";
            case BY_RESERVE ->
                fr
                        ? "retenu sur la part réservée, total de points : " + figure + "."
                        : "chosen out of the part that is kept, points in all: " + figure + ".";
            case BY_SHARES ->
                fr
                        ? "retenu, payé par les parts de " + people(step, true) + "; prix par point de valeur : "
                                + figure + "."
                        : "chosen, paid out of the shares of " + people(step, false) + "; price per unit of worth: "
                                + figure + ".";
            case BY_LOAD ->
                fr
                        ? "retenu, porté par " + people(step, true) + "; charge la plus lourde : " + figure + "."
                        : "chosen, carried by " + people(step, false) + "; heaviest load: " + figure + ".";
            case DOES_NOT_FIT ->
                fr ? "non retenu, il coûte plus que ce qui reste." : "not chosen, it costs more than what is left.";
            case AFTER_STOP ->
                fr ? "non retenu, la règle s'était arrêtée avant." : "not chosen, the rule had stopped before.";
            case SHARES_TOO_SMALL ->
                fr
                        ? "non retenu, les parts qui restent à celles et ceux qui l'appuient ne suffisent pas."
                        : "not chosen, those who support it have too little of their shares left.";
            case NO_SUPPORT -> fr ? "non retenu, aucun bulletin ne l'appuie." : "not chosen, no ballot supports it.";
        };
    }

    /** As it is where it is whole, else to four significant digits; JSON has it exactly. */
    private static String figure(Ratio figure, boolean fr) {
        if (figure.denominator().equals(BigInteger.ONE)) {
            return figure.toString();
        }
        String decimal = new BigDecimal(figure.numerator())
                .divide(new BigDecimal(figure.denominator()), new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
        return fr ? "environ " + decimal.replace('.', ',') : "about " + decimal;
    }

    private static String people(Step step, boolean fr) {
        int count = step.paid().size();
        return fr ? count + " voix" : count + (count == 1 ? " voter" : " voters");
    }

    private String say(String french, String english) {
        return fr ? french : english;
    }
}
