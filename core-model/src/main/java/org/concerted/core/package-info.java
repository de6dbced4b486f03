/**
 * What every other package speaks with: bilingual {@link org.concerted.core.Text}, references by kind and id,
 * and the one exception root, which carries its problems as data.
 */
@ModelStyle
package org.concerted.core;
