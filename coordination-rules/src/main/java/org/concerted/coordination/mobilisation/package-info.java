/**
 * Mobilisation: for each population concerned, who reaches it, what stands in the way, what support is given, and whom
 * nobody reaches ({@link org.concerted.coordination.mobilisation.Mobilisation}); approaches that fit the promise made
 * ({@link org.concerted.coordination.mobilisation.Approach}).
 */
package org.concerted.coordination.mobilisation;
