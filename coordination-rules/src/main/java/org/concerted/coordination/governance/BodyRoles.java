package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/** What each body is for, where that is known. */
final class BodyRoles implements Measure<Initiative, ImmutableMap<Id<Body>, BodyRole>> {
    static final BodyRoles MEASURE = new BodyRoles();

    private BodyRoles() {}

    @Override
    public String id() {
        return "governance.body-roles";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.BODY);
    }

    @Override
    public ImmutableMap<Id<Body>, BodyRole> compute(Scope<Initiative> scope) {
        Subjects<BodyDossier> bodies = scope.subjects(Kinds.BODY);
        ImmutableMap.Builder<Id<Body>, BodyRole> roles = ImmutableMap.builder();
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.present(i)) {
                Body body = bodies.dossier(i).noun();
                body.role().ifPresent(role -> roles.put(body.id(), role));
            }
        }
        return roles.buildOrThrow();
    }
}
