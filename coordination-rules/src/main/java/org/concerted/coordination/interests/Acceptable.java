package org.concerted.coordination.interests;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.DecisionDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;

/**
 * For each decision that is proposed, or of which it is not known where it stands: how many options it has, how many every
 * actor concerned can accept, and how many some actor cannot. An option is acceptable where it is worth at least as much as
 * its best alternative to each (Fisher &amp; Ury 1981).
 */
final class Acceptable implements Measure<Initiative, ImmutableMap<Ref, Acceptable.Counts>> {
    static final Acceptable MEASURE = new Acceptable();

    private Acceptable() {}

    @Override
    public String id() {
        return "interests.acceptable";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(
                Kinds.DECISION,
                Kinds.nouns(Option.TYPE),
                Kinds.nouns(Position.TYPE),
                Kinds.nouns(Interest.TYPE),
                Kinds.nouns(BestAlternative.TYPE));
    }

    @Override
    public ImmutableMap<Ref, Counts> compute(Scope<Initiative> scope) {
        ImmutableMap.Builder<Ref, Counts> result = ImmutableMap.builder();
        if (scope.subjects(Kinds.nouns(Option.TYPE)).size() == 0) {
            return result.buildOrThrow();
        }
        Subjects<DecisionDossier> decisions = scope.subjects(Kinds.DECISION);
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.present(i)) {
                DecisionDossier dossier = decisions.dossier(i);
                Decision decision = dossier.noun();
                if (decision.state().orElse(DecisionState.PROPOSED) == DecisionState.PROPOSED) {
                    InterestPicture picture = InterestPicture.of(scope::subjects, decision);
                    Counts counts = new Counts(
                            picture.options().size(),
                            picture.actors().size(),
                            picture.acceptable(Known.YES).size(),
                            picture.acceptable(Known.NO).size(),
                            picture.unattributed());
                    if (counts.options() > 0) {
                        result.put(dossier.ref(), counts);
                    }
                }
            }
            scope.checkpoint();
        }
        return result.buildOrThrow();
    }

    /**
     * One decision.
     *
     * @param options how many options it has
     * @param actors how many actors are concerned
     * @param acceptable how many options every one of them can accept
     * @param refused how many options some of them cannot accept
     * @param unattributed whether some position does not say whose it is
     */
    record Counts(int options, int actors, int acceptable, int refused, boolean unattributed) {
        static final Counts NONE = new Counts(0, 0, 0, 0, false);
    }
}
