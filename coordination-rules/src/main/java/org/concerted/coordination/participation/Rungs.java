package org.concerted.coordination.participation;

import org.concerted.core.Text;
import org.concerted.core.model.ArnsteinRung;

/** The rungs of the ladder in our own words: what the structure gives, without a judgement on anybody. */
public final class Rungs {
    private Rungs() {}

    /** A rung, as people read it. */
    public static Text name(ArnsteinRung rung) {
        return switch (rung) {
            case MANIPULATION -> Text.of("présence sans effet (1)", "presence without effect (1)");
            case THERAPY ->
                Text.of("participation tournée vers les personnes (2)", "participation aimed at people (2)");
            case INFORMING -> Text.of("information (3)", "information (3)");
            case CONSULTATION -> Text.of("consultation (4)", "consultation (4)");
            case PLACATION ->
                Text.of("des sièges, sans partage de la décision (5)", "seats, without a shared decision (5)");
            case PARTNERSHIP -> Text.of("décision partagée (6)", "shared decision (6)");
            case DELEGATED_POWER -> Text.of("pouvoir délégué (7)", "delegated power (7)");
            case CITIZEN_CONTROL -> Text.of("pouvoir citoyen (8)", "citizen control (8)");
        };
    }
}
