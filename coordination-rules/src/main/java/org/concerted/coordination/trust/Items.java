package org.concerted.coordination.trust;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.WilderFactor;

/** Items of surveys that are known by their ids, in our own words: those of the instruments are protected. */
public final class Items {
    private static final ImmutableMap<PartnerDimension, Text> DIMENSIONS = Maps.immutableEnumMap(Map.of(
            PartnerDimension.RELIABILITY,
            Text.of("fiabilité", "reliability"),
            PartnerDimension.MISSION_CONGRUENCE,
            Text.of("adhésion à la mission", "support of the mission"),
            PartnerDimension.OPENNESS,
            Text.of("ouverture à la discussion", "openness to discussion"),
            PartnerDimension.POWER,
            Text.of("pouvoir et influence", "power and influence"),
            PartnerDimension.INVOLVEMENT,
            Text.of("temps et présence", "time and presence"),
            PartnerDimension.RESOURCES,
            Text.of("apport de ressources", "contribution of resources")));

    private static final ImmutableMap<WilderFactor, Text> FACTORS =
            Maps.immutableEnumMap(ImmutableMap.<WilderFactor, Text>builder()
                    .put(
                            WilderFactor.HISTORY_OF_COLLABORATION,
                            Text.of("habitude de collaborer dans le milieu", "habit of collaborating in the community"))
                    .put(
                            WilderFactor.LEGITIMATE_LEADER,
                            Text.of("groupe reconnu par le milieu", "group recognised by the community"))
                    .put(
                            WilderFactor.FAVOURABLE_CLIMATE,
                            Text.of("climat politique et social favorable", "favourable political and social climate"))
                    .put(
                            WilderFactor.MUTUAL_RESPECT,
                            Text.of("respect, compréhension et confiance", "respect, understanding and trust"))
                    .put(WilderFactor.CROSS_SECTION, Text.of("diversité des membres", "range of members"))
                    .put(
                            WilderFactor.SELF_INTEREST,
                            Text.of("intérêt des membres à collaborer", "members' own interest in collaborating"))
                    .put(WilderFactor.COMPROMISE, Text.of("capacité de compromis", "ability to compromise"))
                    .put(
                            WilderFactor.SHARED_STAKE,
                            Text.of(
                                    "attachement commun au processus et aux résultats",
                                    "shared stake in process and results"))
                    .put(
                            WilderFactor.LAYERS_OF_PARTICIPATION,
                            Text.of("participation à plusieurs échelons", "participation at several levels"))
                    .put(WilderFactor.FLEXIBILITY, Text.of("souplesse", "flexibility"))
                    .put(WilderFactor.CLEAR_ROLES, Text.of("clarté des rôles et des règles", "clear roles and rules"))
                    .put(WilderFactor.ADAPTABILITY, Text.of("capacité d'adaptation", "ability to adapt"))
                    .put(WilderFactor.PACE, Text.of("rythme qui convient", "fitting pace"))
                    .put(WilderFactor.LEARNING, Text.of("évaluation et apprentissage", "evaluation and learning"))
                    .put(
                            WilderFactor.OPEN_COMMUNICATION,
                            Text.of("communication ouverte et fréquente", "open and frequent communication"))
                    .put(
                            WilderFactor.INFORMAL_LINKS,
                            Text.of("liens et échanges informels", "informal links and exchanges"))
                    .put(WilderFactor.CONCRETE_GOALS, Text.of("buts concrets, à portée", "concrete goals within reach"))
                    .put(WilderFactor.SHARED_VISION, Text.of("vision commune", "shared vision"))
                    .put(WilderFactor.UNIQUE_PURPOSE, Text.of("raison d'être propre", "purpose of its own"))
                    .put(WilderFactor.SUFFICIENT_MEANS, Text.of("moyens suffisants", "sufficient means"))
                    .put(WilderFactor.SKILLED_LEADERSHIP, Text.of("animation compétente", "skilled leadership"))
                    .put(
                            WilderFactor.ENGAGED_STAKEHOLDERS,
                            Text.of("mobilisation des parties prenantes", "engaged stakeholders"))
                    .buildOrThrow());

    private Items() {}

    /** The dimension that an item names, written with either dash. */
    public static Optional<PartnerDimension> dimension(String item) {
        return Arrays.stream(PartnerDimension.values())
                .filter(d -> word(d).equals(word(item)))
                .findFirst();
    }

    /** The factor that an item names, written with either dash. */
    public static Optional<WilderFactor> factor(String item) {
        return Arrays.stream(WilderFactor.values())
                .filter(f -> word(f).equals(word(item)))
                .findFirst();
    }

    /** The id of a dimension: {@code mission-congruence}. */
    public static String id(PartnerDimension dimension) {
        return word(dimension);
    }

    /** A dimension, as people read it. */
    public static Text name(PartnerDimension dimension) {
        return DIMENSIONS.getOrDefault(dimension, Text.same(word(dimension)));
    }

    /** A factor, as people read it. */
    public static Text name(WilderFactor factor) {
        return FACTORS.getOrDefault(factor, Text.same(word(factor)));
    }

    /** The words of all items that are known, by id. */
    static ImmutableMap<String, Text> words() {
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        DIMENSIONS.forEach((dimension, text) -> words.put(word(dimension), text));
        FACTORS.forEach((factor, text) -> words.put(word(factor), text));
        return words.buildOrThrow();
    }

    /** The id under which rules and reports write an item: {@code mission-congruence}. */
    static String word(String item) {
        return item.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Enum<?> constant) {
        return word(constant.name());
    }
}
