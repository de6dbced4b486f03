package org.concerted.coordination.power;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The grants that one actor gives: those that had not ended, in money, without those that pass on the money of another.
 *
 * @param grants how many are on record
 * @param share its share of all such money; absent where not all grants and amounts are known, or currencies differ
 */
public record MoneyPower(int grants, Optional<BigDecimal> share) {}
