/**
 * Maps drawn with Kumu, in JSON: the blueprint that one imports and the export of a project. Reading is lenient: what was
 * dropped, assumed or ambiguous comes beside the map.
 */
@org.jspecify.annotations.NullMarked
package org.concerted.serialization.kumu;
