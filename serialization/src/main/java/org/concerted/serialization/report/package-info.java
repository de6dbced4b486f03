/**
 * The written report: a snapshot as text for people, and as JSON for programs. Both are written for one audience, in one
 * language. The text is not meant to be parsed.
 */
package org.concerted.serialization.report;
