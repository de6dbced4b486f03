/** Four sources of power side by side: how one is perceived, votes, money, and the agenda. */
package org.concerted.coordination.power;
