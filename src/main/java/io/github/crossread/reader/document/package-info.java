/** Documents of word processors to paragraphs: DOCX, ODT, RTF. */
@NullMarked
package io.github.crossread.reader.document;

import org.jspecify.annotations.NullMarked;
