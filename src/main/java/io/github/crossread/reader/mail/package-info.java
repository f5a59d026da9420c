/** Mails and pages saved as MHTML, to articles. */
@NullMarked
package io.github.crossread.reader.mail;

import org.jspecify.annotations.NullMarked;
