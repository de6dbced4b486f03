package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/** Takes the header of an initiative: all of it but its lists of nouns. */
final class Headers {
    private Headers() {}

    static Initiative of(Initiative initiative) {
        Initiative.Builder builder = Initiative.builder().from(initiative);
        for (NounType<?> type : NounTypes.all()) {
            type.replace(builder, List.of());
        }
        return builder.build();
    }
}
