package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;

/** What kinds of expense are called. */
final class ExpenseWords {
    static final ImmutableMap<String, Text> ALL = ImmutableMap.<String, Text>builder()
            .put("coordination", Text.of("coordination", "coordination"))
            .put("staff", Text.of("personnel", "staff"))
            .put("activity", Text.of("activités et services", "activities and services"))
            .put("evaluation", Text.of("évaluation", "evaluation"))
            .put("communication", Text.of("communication", "communication"))
            .put("training", Text.of("formation", "training"))
            .put("equipment", Text.of("équipement", "equipment"))
            .put("building", Text.of("bâtiments et terrains", "buildings and land"))
            .put("overhead", Text.of("administration", "administration"))
            .put("other", Text.of("autre", "other"))
            .buildOrThrow();

    private ExpenseWords() {}
}
