package org.concerted.coordination.structure;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Parameter;

/**
 * Where one level of a contingency gives way to the next. The published levels are ordinal; apart from "few", these are
 * ours. Each is a span rather than a point: a figure within it may be read either way.
 */
public enum Cutoff {
    /** Share of trust from which it is no longer low. */
    TRUST_MODERATE(
            "0.25",
            "0.4",
            "part de confiance à partir de laquelle elle est assez répandue",
            "share of trust from which it is moderate"),
    /** Share of trust from which it is high. */
    TRUST_HIGH(
            "0.6",
            "0.75",
            "part de confiance à partir de laquelle elle est largement partagée",
            "share of trust from which it is high"),
    /** Centralisation of trust from which it is centred on few. */
    TRUST_CENTRALISED(
            "0.4",
            "0.6",
            "centralisation à partir de laquelle la confiance est centrée sur quelques organismes",
            "centralisation from which trust is centred on few"),
    /** Number of organisations from which they are no longer few. */
    SIZE_MODERATE(
            "6",
            "8",
            "nombre d'organismes à partir duquel ils ne sont plus peu nombreux",
            "number of organisations from which they are no longer few"),
    /** Number of organisations from which they are many. */
    SIZE_MANY(
            "15",
            "30",
            "nombre d'organismes à partir duquel ils sont nombreux",
            "number of organisations from which they are many"),
    /** Share of members from which goal consensus is moderately low. */
    CONSENSUS_MODERATELY_LOW(
            "0.2",
            "0.33",
            "part des membres à partir de laquelle l'adhésion est plutôt limitée",
            "share of members from which consensus is moderately low"),
    /** Share of members from which goal consensus is moderately high. */
    CONSENSUS_MODERATELY_HIGH(
            "0.5",
            "0.6",
            "part des membres à partir de laquelle l'adhésion est plutôt forte",
            "share of members from which consensus is moderately high"),
    /** Share of members from which goal consensus is high. */
    CONSENSUS_HIGH(
            "0.75",
            "0.85",
            "part des membres à partir de laquelle l'adhésion est forte",
            "share of members from which consensus is high"),
    /** Number of network-level tasks from which the need is moderate. */
    NEED_MODERATE(
            "1",
            "2",
            "nombre de tâches pour l'ensemble à partir duquel le besoin est moyen",
            "number of network-level tasks from which the need is moderate"),
    /** Number of network-level tasks from which the need is high. */
    NEED_HIGH(
            "3",
            "4",
            "nombre de tâches pour l'ensemble à partir duquel le besoin est élevé",
            "number of network-level tasks from which the need is high");

    private static final Citation OURS = Citation.ours(Text.of(
            "Provan et Kenis donnent des niveaux, non des chiffres. L'intervalle où un chiffre peut "
                    + "se lire dans les deux sens est de nous.",
            "Provan and Kenis give levels, not figures. The span in which a figure may be read "
                    + "either way is ours."));
    private static final Citation FEW = Citation.literature(Text.of(
            "Provan et Kenis 2008, JPART 18(2):229-252 : moins de six à huit organismes",
            "Provan & Kenis 2008, JPART 18(2):229-252: fewer than six to eight organisations"));

    private final BigDecimal from;
    private final BigDecimal to;
    private final Text meaning;

    Cutoff(String from, String to, String french, String english) {
        this.from = new BigDecimal(from);
        this.to = new BigDecimal(to);
        this.meaning = Text.of(french, english);
    }

    /** The span in our reading. */
    public Range standard() {
        return new Range(from, to);
    }

    /** What it means. */
    public Text meaning() {
        return meaning;
    }

    /** What it rests on. */
    public Citation source() {
        return this == SIZE_MODERATE ? FEW : OURS;
    }

    /** The two parameters by which a rule set gives it: the least and the most where the level may begin. */
    ImmutableList<Parameter> parameters() {
        return ImmutableList.of(
                parameter(least(), from, " (au plus tôt)", " (at the earliest)"),
                parameter(most(), to, " (au plus tard)", " (at the latest)"));
    }

    /** The name of the parameter for the earliest. */
    String least() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name()) + "From";
    }

    /** The name of the parameter for the latest. */
    String most() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name()) + "To";
    }

    private boolean counted() {
        return to.compareTo(BigDecimal.ONE) >= 0;
    }

    private Parameter parameter(String name, BigDecimal standard, String french, String english) {
        return Parameter.builder()
                .name(name)
                .meaning(Text.of(meaning.in(Language.FR) + french, meaning.in(Language.EN) + english))
                .unit("")
                .min(BigDecimal.ZERO)
                .max(counted() ? new BigDecimal(1000) : BigDecimal.ONE)
                .standard(standard)
                .source(source())
                .build();
    }
}
