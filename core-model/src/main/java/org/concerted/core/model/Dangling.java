package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Nearest;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/** Words a reference that points at nothing. */
final class Dangling {
    private Dangling() {}

    static <N extends Noun<N>> Problem problem(
            Initiative initiative, NounType<N> type, N noun, Reference<N> reference, Ref missing, boolean near) {
        Optional<NounType<?>> target = NounTypes.named(missing.kind());
        Optional<String> nearest = near
                ? target.flatMap(t -> Nearest.to(
                        missing.id(),
                        t.in(initiative).stream().map(n -> n.id().value()).toList()))
                : Optional.empty();
        return Problem.builder()
                .path("/" + type.list() + "/" + noun.id() + "/" + reference.attribute())
                .found(missing.id())
                .expected(Text.of(
                        "l'id d'un élément de la liste « "
                                + target.map(NounType::list).orElse("?") + " »",
                        "the id of an entry of the list \""
                                + target.map(NounType::list).orElse("?") + "\""))
                .nearest(nearest)
                .build();
    }
}
