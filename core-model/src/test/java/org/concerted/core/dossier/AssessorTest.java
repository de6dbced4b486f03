package org.concerted.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.RulePack;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;

class AssessorTest {
    /** A pack that is not an {@link InitiativePack}. */
    private record Plain<D>(String id, Domain<D> domain) implements RulePack<D> {
        @Override
        public ImmutableList<Enlisted<D>> rules() {
            return ImmutableList.of();
        }
    }

    @Test
    void aPackAboutInitiativesIsUsedWhateverItsType() {
        RulePack<Initiative> about = new Plain<>("about", InitiativeDomain.INSTANCE);
        RulePack<Initiative> another = new InitiativePack() {
            @Override
            public String id() {
                return "another";
            }

            @Override
            public ImmutableList<Enlisted<Initiative>> rules() {
                return ImmutableList.of();
            }
        };
        assertThat(Assessor.aboutInitiatives(ImmutableList.of(about, another, elsewhere())))
                .containsExactly(about, another);
    }

    @SuppressWarnings("NullAway") // a pack whose domain is another: none is needed to tell
    private static RulePack<?> elsewhere() {
        return new Plain<String>("elsewhere", null);
    }
}
