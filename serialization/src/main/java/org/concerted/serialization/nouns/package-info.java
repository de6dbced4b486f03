/** The nouns of an initiative, declared field by field. */
@NullMarked
package org.concerted.serialization.nouns;

import org.jspecify.annotations.NullMarked;
