/** Are objectives followed, served and realistic? */
package org.concerted.coordination.agenda;
