package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concerted.coordination.audit.Act;
import org.concerted.coordination.audit.AutonomyAudit;
import org.concerted.coordination.audit.Part;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reservation;
import tools.jackson.databind.node.ObjectNode;

/** Who is named for a set of actions, actor by actor, and by which act of its own; as text for people and JSON for programs. */
public final class AuditReport {
    private final Initiative seen;
    private final LocalDate asOf;
    private final ImmutableSortedSet<Id<Action>> actions;
    private final AutonomyAudit audit;

    private AuditReport(Initiative seen, LocalDate asOf, ImmutableSortedSet<Id<Action>> actions) {
        this.seen = seen;
        this.asOf = asOf;
        this.actions = actions;
        audit = AutonomyAudit.of(seen, asOf, actions);
    }

    /**
     * The audit of some actions.
     *
     * @param seen the initiative as the audience sees it
     * @param asOf the day
     * @param actions the actions
     * @return the report
     */
    public static AuditReport of(Initiative seen, LocalDate asOf, ImmutableSortedSet<Id<Action>> actions) {
        return new AuditReport(seen, asOf, actions);
    }

    /**
     * As JSON. Fields may be added; those that are there stay.
     *
     * @return the JSON text
     */
    public String json() {
        ObjectNode node = Json.object();
        node.put("initiative", seen.id()).put("asOf", asOf.toString());
        node.set("actions", Json.array(actions, id -> Json.text(id.value())));
        node.put("complete", complete());
        node.put("bindsNobodyElse", audit.bindsNobodyElse());
        node.set("withoutOwnAct", Json.array(audit.withoutOwnAct(), id -> Json.text(id.value())));
        node.set("reached", Json.array(audit.reached(), id -> Json.text(id.value())));
        node.set(
                "actors",
                Json.array(
                        audit.actors().entrySet(),
                        entry -> Json.object()
                                .put("id", entry.getKey().value())
                                .set("parts", Json.array(entry.getValue(), AuditReport::part))));
        return Json.write(node);
    }

    private static ObjectNode part(Part part) {
        ObjectNode node = Json.object();
        node.put("action", part.action().value()).put("carries", part.carries());
        node.put("act", Ascii.toLowerCase(part.act().name()));
        node.set("commitments", Json.array(part.commitments(), id -> Json.text(id.value())));
        node.set("reserved", Json.array(part.reserved(), id -> Json.text(id.value())));
        return node;
    }

    /**
     * As text.
     *
     * @param language the language
     * @param width characters to a line
     * @return the text
     */
    public String text(Language language, int width) {
        Naming names = new Naming(seen, language);
        Page page = new Page(width);
        page.title(names.of(seen.name()));
        page.line(names.say(
                "Qui est nommé pour ces actions, et par quel acte de sa part, au " + names.day(asOf),
                "Who is named for these actions, and by which act of its own, as of " + names.day(asOf)));
        page.line(names.say("Actions regardées : ", "Actions looked at: ") + actions.size());
        if (!complete()) {
            page.line(names.say(
                    "D'après ce qui est consigné : la liste des engagements n'est pas déclarée complète. Un organisme a pu dire oui"
                            + " sans que ce soit écrit ici.",
                    "Going by what is on record: the list of commitments is not declared complete. An organisation may have"
                            + " said yes without its being written here."));
        }
        page.gap();
        page.line(summary(names));
        audit.actors().forEach((actor, parts) -> actor(actor, parts, names, page));
        return page.toString();
    }

    private boolean complete() {
        return seen.completeness(Commitment.TYPE) == Completeness.COMPLETE;
    }

    private String summary(Naming names) {
        int waiting = audit.withoutOwnAct().size();
        return waiting == 0
                ? names.say("Personne n'est nommé sans l'avoir offert.", "Nobody is named that did not offer.")
                : names.say(
                        "Organismes nommés, pour une action au moins, sans acte consigné de leur part qui vaille quoi que fassent"
                                + " les autres : " + waiting + ". Pour ces actions, c'est à chacun de le dire.",
                        "Organisations named, for one action at least, without an act of their own on record that stands"
                                + " whatever others do: " + waiting + ". For these actions, it is for each to say.");
    }

    private void actor(Id<Actor> actor, ImmutableList<Part> parts, Naming names, Page page) {
        page.heading(names.actor(actor));
        for (Part part : parts) {
            page.bullet(names.quoted(names.of(Action.TYPE, part.action()))
                    + (part.carries() ? names.say(" (porte l'action)", " (carries it)") : "")
                    + names.say(" : ", ": ")
                    + names.of(act(part.act())));
            if (!part.reserved().isEmpty()) {
                page.indented(names.say("Touche à un domaine réservé : ", "Touches a reservation: ")
                        + names.all(Reservation.TYPE, part.reserved()));
            }
        }
    }

    private static Text act(Act act) {
        return switch (act) {
            case DECLINED -> Text.of("n'y prend pas part, par son propre choix", "takes no part, by its own choice");
            case NONE ->
                Text.of(
                        "aucun acte de sa part n'est consigné; à lui de le dire",
                        "no act of its own is on record; it is for it to say");
            case REPORTED ->
                Text.of(
                        "un tiers rapporte qu'il s'engage; à confirmer par l'organisme",
                        "someone else reports that it commits; for the organisation to confirm");
            case ASKED -> Text.of("sollicité; sa réponse n'est pas donnée", "asked; its answer is not given");
            case CONDITIONAL -> Text.of("s'est engagé, à une condition", "committed, on a condition");
            case OWN -> Text.of("a dit oui ou s'est engagé", "said yes or committed");
        };
    }
}
