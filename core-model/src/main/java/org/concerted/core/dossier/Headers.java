package org.concerted.core.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/**
 * Takes the header of an initiative: all of it but its lists of nouns. What is said of lists is put in the order of
 * lists, so that equal headers read alike.
 */
final class Headers {
    private Headers() {}

    static Initiative of(Initiative initiative) {
        Initiative.Builder builder = Initiative.builder().from(initiative);
        ImmutableMap.Builder<NounType<?>, Completeness> declared = ImmutableMap.builder();
        for (NounType<?> type : NounTypes.all()) {
            type.replace(builder, List.of());
            Completeness said = initiative.completeness().get(type);
            if (said != null) {
                declared.put(type, said);
            }
        }
        return builder.completeness(declared.buildOrThrow()).build();
    }
}
