package org.concerted.core.dossier; /** x. */ public final class Soon { private Soon() {} }
