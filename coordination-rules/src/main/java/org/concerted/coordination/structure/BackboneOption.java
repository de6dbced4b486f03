package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.BackboneType;

/**
 * A way to house the backbone, what it is said to bring and the traps that are known of it. A backbone is a function, not
 * an entity (StriveTogether).
 *
 * @param type the way
 * @param text what it is called
 * @param brings what it is said to bring
 * @param traps what is to be watched
 * @param sources where that is said
 */
public record BackboneOption(BackboneType type, Text text, Text brings, Text traps, ImmutableList<Citation> sources) {
    private static final Citation FSG = Citation.published(
            "FSG, Searching for the right backbone structure",
            "https://www.fsg.org/blog/searching-right-backbone-structure");
    private static final Citation WEAVER = Citation.published(
            "Weaver (Tamarack) 2016, Backbone structures and governance strategies",
            "https://tamarackcci.ca/blogs/liz-weaver/backbone-structures-and-governance-strategies.html");
    private static final Citation STRIVE = Citation.published(
            Text.of(
                    "StriveTogether, Building the backbone : une fonction, non une entité",
                    "StriveTogether, Building the backbone: a function, not an entity"),
            "https://paperzz.com/doc/7997988/building-the-backbone");
    private static final Citation FSG_SHARED = Citation.literature(Text.of(
            "FSG : structures de soutien partagées entre organismes, ou menées par un comité directeur",
            "FSG: backbones shared across organisations, or driven by a steering committee"));
    private static final ImmutableMap<BackboneType, BackboneOption> ALL =
            Maps.toMap(Arrays.asList(BackboneType.values()), BackboneOption::describe);

    /** Every published way, in the order of its type. */
    public static ImmutableList<BackboneOption> all() {
        return ALL.values().asList();
    }

    private static BackboneOption describe(BackboneType type) {
        return switch (type) {
            case FUNDER_BASED ->
                option(
                        type,
                        Text.of("chez un bailleur de fonds", "within a funder"),
                        Text.of(
                                "du financement de démarrage et récurrent; la capacité de convier largement",
                                "start-up and recurring funds; power to convene"),
                        Text.of(
                                "l'adhésion large du groupe reste à gagner; bailleur de fonds et soutien gagnent à être distingués",
                                "broad buy-in has to be won; the roles of funder and of support do well to be told apart"),
                        FSG);
            case NEW_NONPROFIT ->
                option(
                        type,
                        Text.of("dans un nouvel OBNL", "in a new non-profit"),
                        Text.of(
                                "neutralité perçue, but clair, conseil qui porte le risque",
                                "perceived neutrality, clear focus, a board that assumes risk"),
                        Text.of(
                                "peut être vu en concurrence pour le financement; deux directions possibles, celle du conseil et celle "
                                        + "de la démarche; sa propre gestion à soutenir; difficile à fermer",
                                "may be seen as a competitor for funding; two leaderships side by side, that of the board and that of the "
                                        + "initiative; its own infrastructure to sustain; hard to close"),
                        FSG,
                        WEAVER);
            case EXISTING_NONPROFIT ->
                option(
                        type,
                        Text.of("chez un OBNL existant", "within an existing non-profit"),
                        Text.of(
                                "une gestion déjà en place, des relations et une crédibilité acquises",
                                "administration already in place, relations and standing already earned"),
                        Text.of(
                                "sa mission propre et celle du groupe peuvent se confondre; la neutralité se discute ouvertement",
                                "its own mission and the group's may blur; neutrality is to be talked about openly"),
                        FSG,
                        Citation.ours(Text.of(
                                "Ce qu'elle apporte et ses pièges sont dits avec nos mots; l'option elle-même est publiée.",
                                "What it brings and its traps are our wording; the option itself is published.")));
            case GOVERNMENT ->
                option(
                        type,
                        Text.of("au sein d'un organisme public", "within a public body"),
                        Text.of(
                                "de la portée, de la durée, un accès aux politiques publiques",
                                "reach, permanence, access to public policy"),
                        Text.of(
                                "les cycles électoraux et les règles administratives; l'autonomie des groupes communautaires",
                                "electoral cycles and administrative rules; the autonomy of community groups"),
                        FSG,
                        Citation.ours(Text.of(
                                "Ce qu'elle apporte et ses pièges sont dits avec nos mots; l'option elle-même est publiée.",
                                "What it brings and its traps are our wording; the option itself is published.")));
            case SHARED ->
                option(
                        type,
                        Text.of("partagée entre plusieurs organismes", "shared across organisations"),
                        Text.of("un risque partagé et plus d'engagement", "shared risk and engagement"),
                        Text.of(
                                "de qui relève le personnel peut rester flou; demande des rôles clairs",
                                "to whom staff answer may stay unclear; needs clear roles"),
                        FSG_SHARED,
                        WEAVER,
                        STRIVE);
            case STEERING_COMMITTEE ->
                option(
                        type,
                        Text.of("portée par un comité directeur", "driven by a steering committee"),
                        Text.of(
                                "peu de structure; l'autorité n'est pas chez un seul organisme",
                                "little structure; authority does not lie in one organisation alone"),
                        Text.of(
                                "se coordonner demande du temps, et les membres du comité ont déjà leur propre travail",
                                "coordination takes time, and committee members have their own work already"),
                        FSG_SHARED,
                        STRIVE);
        };
    }

    private static BackboneOption option(BackboneType type, Text text, Text brings, Text traps, Citation... sources) {
        return new BackboneOption(type, text, brings, traps, ImmutableList.copyOf(sources));
    }
}
