package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.Ref;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Id;
import org.concerted.core.model.Seat;

/**
 * The mandates of the seats that an actor holds on a day. Roles meet where things are decided: an actor that sits in what
 * decides or steers has them told apart by a mandate for a seat there; a mandate for a working group would leave open in
 * which role it decides. One that sits in no such body has them told apart by any mandate.
 *
 * @param tells whether one of them tells its roles apart
 * @param seats whether it hangs on seats that may not be on record
 * @param roles whether it hangs on what a body is for
 * @param elsewhere the bodies that do not decide or steer, for which it has a mandate
 */
record Mandates(Known tells, boolean seats, boolean roles, ImmutableList<Ref> elsewhere) {
    static Mandates of(ActorDossier dossier, ImmutableMap<Id<Body>, BodyRole> roles) {
        boolean decides = false;
        boolean mayDecide = false;
        boolean perhapsMandated = false;
        ImmutableSortedSet.Builder<Ref> elsewhere = ImmutableSortedSet.naturalOrder();
        for (Seat seat : dossier.seats()) {
            if (seat.period().map(span -> span.contains(dossier.asOf())).orElse(true)) {
                Known deciding = deciding(Optional.ofNullable(roles.get(seat.body())));
                boolean mandated = seat.mandate().isPresent();
                if (mandated && deciding == Known.YES) {
                    return new Mandates(Known.YES, false, false, ImmutableList.of());
                }
                decides |= deciding == Known.YES;
                mayDecide |= !mandated && deciding == Known.UNKNOWN;
                perhapsMandated |= mandated && deciding == Known.UNKNOWN;
                if (mandated && deciding == Known.NO) {
                    elsewhere.add(Body.TYPE.ref(seat.body()));
                }
            }
        }
        boolean complete = dossier.complete(Seat.TYPE);
        ImmutableList<Ref> others = elsewhere.build().asList();
        if (others.isEmpty() && !perhapsMandated || !perhapsMandated && decides) {
            return new Mandates(complete ? Known.NO : Known.UNKNOWN, !complete, false, others);
        }
        boolean told = complete && !decides && !mayDecide;
        return new Mandates(
                told ? Known.YES : Known.UNKNOWN, !told && !complete, !told && (perhapsMandated || mayDecide), others);
    }

    private static Known deciding(Optional<BodyRole> role) {
        return role.map(is -> is == BodyRole.DECISION || is == BodyRole.STEERING ? Known.YES : Known.NO)
                .orElse(Known.UNKNOWN);
    }
}
