/** Which form of collective action is it, and what would collective impact additionally demand? */
package org.concerted.coordination.form;
