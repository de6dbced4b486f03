/**
 * The nouns of concerted action: an {@link org.concerted.core.model.Initiative} and the values in it. Nothing here
 * decides. A value that cannot be right cannot be built, and every reference inside an initiative resolves.
 */
@ModelStyle
package org.concerted.core.model;

import org.concerted.core.ModelStyle;
