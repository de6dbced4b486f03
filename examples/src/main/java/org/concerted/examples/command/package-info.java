/**
 * The commands. Each is a small class that reads, asks the library and writes; none decides anything of its own. Words
 * stand in both languages where they are used, French first.
 */
@NullMarked
package org.concerted.examples.command;

import org.jspecify.annotations.NullMarked;
