package org.amur.intake.statement;

import org.amur.intake.text.TextSpan;

/** Words that are reported without quotation marks. */
record ReportedWords(TextSpan span, SpokenBy attribution) {
}
