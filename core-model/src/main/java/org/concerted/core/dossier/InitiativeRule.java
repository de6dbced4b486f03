package org.concerted.core.dossier;

import org.concerted.core.assess.Rule;
import org.concerted.core.model.Initiative;

/**
 * A rule about initiatives.
 *
 * @param <S> the dossier of its kind
 * @param <E> what it sees
 */
public interface InitiativeRule<S, E> extends Rule<Initiative, S, E> {}
