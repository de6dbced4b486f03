package org.concerted.feedback.declared;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.concerted.core.model.Influence;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.DeclaredLoop;

/** A declared loop beside its own links: whether links close depends on no others. */
final class Drawn {
    private Drawn() {}

    static DeclaredLoop of(List<Influence> links) {
        ImmutableList<CausalLink> made = links.stream()
                .distinct()
                .map(link -> CausalLink.of(
                                link.id().value(),
                                link.source().toString(),
                                link.target().toString())
                        .signed(link.sign()))
                .collect(ImmutableList.toImmutableList());
        return DeclaredLoop.of(
                CausalMap.of(made), "", made.stream().map(CausalLink::id).collect(ImmutableList.toImmutableList()));
    }
}
