package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about mobilisation. */
public final class MobilisationRules {
    private MobilisationRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new PopulationOutOfReach(), Severity.MAJOR),
                new Enlisted<>(new ObstacleNotEased(), Severity.MINOR),
                new Enlisted<>(new WayNarrowerThanPromise(), Severity.MINOR));
    }
}
