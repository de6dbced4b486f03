package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.words;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.concerted.core.model.Body;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Confidentiality.Circle;
import org.concerted.core.model.Id;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Either;
import org.concerted.serialization.codec.Shape;

/** Who may see something: a circle as a word, or a circle and the bodies that see it too. */
final class Circles {
    private static final Codec<Confidentiality> WHOLE = Shape.of("confidentiality", Draft::new, Draft::build)
            .is(
                    "Qui peut voir, au-delà de l'organisme concerné.",
                    "Who may see, beyond the organisation that it is about.")
            .required("circle", words(Circle.class), Confidentiality::circle, Draft::circle)
            .sorted("bodies", ids(Body.TYPE), Confidentiality::bodies, Draft::bodies)
            .note("Instances dont les membres voient aussi.", "Bodies whose members see it too.")
            .build();

    static final Codec<Confidentiality> CONFIDENTIALITY = new Either<>(
            words(Circle.class),
            Confidentiality::of,
            value -> value.bodies().isEmpty() ? Optional.of(value.circle()) : Optional.empty(),
            WHOLE);

    private Circles() {}

    private static final class Draft {
        private Circle circle = Circle.OWNER;
        private final List<Id<Body>> bodies = new ArrayList<>();

        void circle(Circle value) {
            circle = value;
        }

        void bodies(Collection<Id<Body>> values) {
            bodies.addAll(values);
        }

        Confidentiality build() {
            return new Confidentiality(circle, ImmutableSortedSet.copyOf(bodies));
        }
    }
}
